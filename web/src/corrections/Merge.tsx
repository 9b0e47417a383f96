import { useState } from "preact/hooks";
import { ReasonField } from "../correcting/ReasonField";
import { ActorPicker } from "../parts/ActorPicker";
import { Button } from "../parts/Button";
import { useAddress } from "../router/useAddress";
import { useNames } from "../server/useNames";
import { say } from "../words/say";
import { useAskedFor } from "./asked";
import { correct } from "./correcting";

const nobody = { id: "", name: "" };

/** Says that two actors are one. An address with `merge=ACTOR` names the first. */
export function Merge() {
  const given = useAddress().query.get("merge") ?? "";
  const [actor, setActor] = useState({ id: given, name: given });
  const [into, setInto] = useState(nobody);
  const [reason, setReason] = useState("");
  const names = useNames(actor.id === "" ? [] : [actor.id]);
  const heading = useAskedFor(given !== "");
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!(await correct({ kind: "MERGE", actor: actor.id, into: into.id }, reason))) return;
    setActor(nobody);
    setInto(nobody);
    setReason("");
  };
  return (
    <section aria-labelledby="merge">
      <h2 id="merge" ref={heading} tabIndex={-1}>
        {say("correction.merge")}
      </h2>
      <p class="hint">{say("correction.mergeHint")}</p>
      <form class="form" onSubmit={submit}>
        <div class="form-row">
          <ActorPicker
            label={say("correction.mergeActor")}
            value={actor.id}
            name={names[actor.id] ?? actor.name}
            onChange={(id, name) => setActor({ id, name })}
          />
          <ActorPicker
            label={say("correction.mergeInto")}
            value={into.id}
            name={into.name}
            onChange={(id, name) => setInto({ id, name })}
          />
        </div>
        <ReasonField value={reason} onChange={setReason} />
        <div class="actions">
          <Button type="submit" look="main" disabled={actor.id === "" || into.id === ""}>
            {say("correction.mergeDo")}
          </Button>
        </div>
      </form>
    </section>
  );
}
