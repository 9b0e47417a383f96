import { ActorPicker } from "../parts/ActorPicker";
import { Button } from "../parts/Button";
import { DateField } from "../parts/DateField";
import { Trouble, Waiting } from "../parts/Trouble";
import { change } from "../router/address";
import { useAddress } from "../router/useAddress";
import { useAnswer } from "../server/useAnswer";
import { say } from "../words/say";
import { NetworkPage } from "./NetworkPage";
import type { Network } from "./network";
import "../relation/relation.css";
import "./network.css";

const LAYOUTS = ["graph", "map", "table"] as const;

/** Who is with and against whom on a day, and what third parties do to a pair. */
export default function NetworkView() {
  const { query } = useAddress();
  const of = (key: string) => query.get(key) ?? "";
  const asked = { at: of("at"), focus: of("focus"), a: of("a"), b: of("b"), most: of("most") || "120" };
  const pair = asked.a !== "" && asked.b !== "" ? { a: asked.a, b: asked.b } : {};
  const { answer, problem, waiting } = useAnswer<Network>("/network", {
    at: asked.at,
    focus: of("only") === "" ? "" : asked.focus,
    most: asked.most,
    ...pair,
  });
  const layout = LAYOUTS.find((one) => one === of("layout")) ?? "graph";
  const known = (id: string) => answer?.nodes.find((actor) => actor.id === id)?.name;
  const nameOf = (id: string) => known(id) ?? id;
  return (
    <div class="network" aria-busy={waiting}>
      <h1>{say("network.title")}</h1>
      <p class="lead">{say("network.lead")}</p>
      <div class="form-row choice">
        <ActorPicker
          label={say("network.focus")}
          value={asked.focus}
          name={known(asked.focus)}
          onChange={(id) => change({ focus: id }, false)}
        />
        <ActorPicker
          label={say("network.asA")}
          value={asked.a}
          name={known(asked.a)}
          onChange={(id) => change({ a: id }, false)}
        />
        <ActorPicker
          label={say("network.asB")}
          value={asked.b}
          name={known(asked.b)}
          onChange={(id) => change({ b: id }, false)}
        />
        <DateField
          label={say("network.at")}
          value={asked.at || (answer?.at ?? "")}
          onChange={(day) => change({ at: day })}
        />
      </div>
      <fieldset class="actions layouts">
        <legend class="unseen">{say("network.layout")}</legend>
        {LAYOUTS.map((one) => (
          <Button key={one} aria-pressed={one === layout} onClick={() => change({ layout: one })}>
            {say(`network.${one}`)}
          </Button>
        ))}
      </fieldset>
      {problem === null ? null : <Trouble problem={problem} />}
      {answer === null && problem === null ? <Waiting /> : null}
      {answer === null ? null : (
        <NetworkPage
          network={answer}
          focus={asked.focus === "" ? null : asked.focus}
          only={of("only") !== ""}
          layout={layout}
          nameOf={nameOf}
        />
      )}
    </div>
  );
}
