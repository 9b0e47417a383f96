import { ActorPicker } from "../parts/ActorPicker";
import { DateField } from "../parts/DateField";
import { Empty, Trouble, Waiting } from "../parts/Trouble";
import { change } from "../router/address";
import { contextOf } from "../router/context";
import { useAddress } from "../router/useAddress";
import { useAnswer } from "../server/useAnswer";
import { monthOf } from "../time/month";
import { say } from "../words/say";
import { type Span, spanOf } from "./chart/span";
import type { History } from "./history";
import { RelationPage } from "./RelationPage";
import "./relation.css";

/** Two actors through time: the tie, its events and breaks, who says what, and what third parties do. */
export default function RelationView() {
  const here = useAddress();
  const context = contextOf(here);
  const { a, b } = context;
  const from = here.query.get("from") ?? "";
  const to = here.query.get("to") ?? "";
  const ready = a !== "" && b !== "";
  const { answer, problem, waiting } = useAnswer<History>(ready ? "/relation" : null, { a, b, from, to });
  const shown = ready ? answer : null;
  const span = shown === null ? null : narrowed(spanOf(shown), from, to);
  return (
    <div class="relation" aria-busy={waiting}>
      <h1>{say("relation.title")}</h1>
      <p class="lead">{say("relation.lead")}</p>
      <div class="form-row choice">
        <ActorPicker
          label={say("relation.a")}
          value={a}
          name={shown?.a.name}
          onChange={(id) => change({ a: id, b }, false)}
        />
        <ActorPicker
          label={say("relation.b")}
          value={b}
          name={shown?.b.name}
          onChange={(id) => change({ a, b: id }, false)}
        />
        <DateField label={say("relation.from")} value={from} onChange={(day) => change({ from: day })} />
        <DateField label={say("relation.to")} value={to} onChange={(day) => change({ to: day })} />
      </div>
      {problem === null ? null : <Trouble problem={problem} />}
      {ready ? null : (
        <Empty title={say("relation.choose")}>
          <p>{say("relation.chooseHint")}</p>
        </Empty>
      )}
      {waiting && shown === null ? <Waiting /> : null}
      {shown !== null && span === null ? (
        <Empty title={say("relation.none")}>
          <p>{say("relation.noneHint")}</p>
        </Empty>
      ) : null}
      {shown !== null && span !== null ? (
        <RelationPage history={shown} span={span} at={here.query.get("at") ?? ""} />
      ) : null}
    </div>
  );
}

function narrowed(whole: Span | null, from: string, to: string): Span | null {
  if (whole === null) return null;
  const first = Math.max(whole.first, from === "" ? whole.first : monthOf(from));
  const last = Math.min(whole.last, to === "" ? whole.last : monthOf(to));
  return first > last ? whole : { first, last };
}
