import { useId, useState } from "preact/hooks";
import { ReasonField } from "../correcting/ReasonField";
import { ActorPicker } from "../parts/ActorPicker";
import { Button } from "../parts/Button";
import { TextField } from "../parts/TextField";
import { useAddress } from "../router/useAddress";
import type { Page } from "../server/client";
import type { DocumentItem } from "../server/types";
import { useAnswer } from "../server/useAnswer";
import { useNames } from "../server/useNames";
import { say } from "../words/say";
import { useAskedFor } from "./asked";
import { correct } from "./correcting";
import { NewActor } from "./NewActor";
import { type Parting, partingOf, ready, wishOf } from "./splitting";

/** Says that some words mean another actor than the machine took them for. */
export function Split() {
  const name = useId();
  const { query } = useAddress();
  const [parting, setParting] = useState<Parting>(() => partingOf(query));
  const put = (changes: Partial<Parting>) => setParting((before) => ({ ...before, ...changes }));
  const names = useNames(parting.actor === "" ? [] : [parting.actor]);
  const heading = useAskedFor(parting.actor !== "");
  const submit = async (event: Event) => {
    event.preventDefault();
    if (await correct(wishOf(parting), parting.reason)) setParting(partingOf(new URLSearchParams()));
  };
  return (
    <section aria-labelledby="split">
      <h2 id="split" ref={heading} tabIndex={-1}>
        {say("correction.split")}
      </h2>
      <p class="hint">{say("correction.splitHint")}</p>
      <form class="form" onSubmit={submit}>
        <ActorPicker
          label={say("correction.splitActor")}
          value={parting.actor}
          name={names[parting.actor] ?? parting.actorName}
          onChange={(actor, actorName) => put({ actor, actorName })}
        />
        <TextField
          label={say("correction.splitWords")}
          required
          value={parting.words}
          onChange={(words) => put({ words })}
        />
        <Where document={parting.document} onChange={(document) => put({ document })} />
        <fieldset class="either">
          <legend class="field-label">{say("correction.splitWho")}</legend>
          {([false, true] as const).map((isNew) => (
            <label key={String(isNew)}>
              <input
                type="radio"
                name={name}
                checked={parting.isNew === isNew}
                onChange={() => put({ isNew })}
              />{" "}
              {isNew ? say("correction.splitNew") : say("correction.splitKnown")}
            </label>
          ))}
        </fieldset>
        {parting.isNew ? (
          <NewActor parting={parting} put={put} />
        ) : (
          <ActorPicker
            label={say("correction.splitInto")}
            value={parting.into}
            name={parting.intoName}
            onChange={(into, intoName) => put({ into, intoName })}
          />
        )}
        <ReasonField value={parting.reason} onChange={(reason) => put({ reason })} />
        <div class="actions">
          <Button type="submit" look="main" disabled={!ready(parting)}>
            {say("correction.splitDo")}
          </Button>
        </div>
      </form>
    </section>
  );
}

/** All documents or one. */
function Where({
  document,
  onChange,
}: {
  readonly document: string;
  readonly onChange: (document: string) => void;
}) {
  const field = useId();
  const { answer } = useAnswer<Page<DocumentItem>>("/documents", { limit: "500" });
  const documents = answer?.items ?? [];
  const known = document === "" || documents.some((one) => one.id === document);
  return (
    <div class="field">
      <label for={field}>{say("correction.splitWhere")}</label>
      <select id={field} value={document} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{say("correction.splitEverywhere")}</option>
        {!known && <option value={document}>{document}</option>}
        {documents.map((one) => (
          <option key={one.key} value={one.id}>
            {[one.published, one.title || one.id].filter(Boolean).join(" · ")}
          </option>
        ))}
      </select>
    </div>
  );
}
