import { Evidence } from "../../evidence/Evidence";
import { signed } from "../../picture/figures";
import { day } from "../../time/days";
import { say, term } from "../../words/say";
import type { Break, History } from "../history";

/** Breaks with the numbers they have in the chart, firsts and long streaks. */
export function Turns({ history }: { readonly history: History }) {
  const nothing = history.breaks.length + history.firsts.length + history.streaks.length === 0;
  return (
    <section class="part">
      <h2>{say("relation.turns")}</h2>
      {nothing ? <p class="soft">{say("relation.noTurns")}</p> : null}
      <ol class="turns">
        {history.breaks.map((turn) => (
          <li key={`${turn.kind} ${turn.date} ${turn.label}`}>
            <Turn turn={turn} />
          </li>
        ))}
      </ol>
      <ul class="turns-more">
        {history.firsts.map((first) => (
          <li key={first.id}>
            {first.years === null
              ? say("relation.first")
              : say("relation.firstYears", { count: first.years })}
            : <q dir="auto">{first.evidence}</q>
          </li>
        ))}
        {history.streaks.map((streak) => (
          <li key={`${streak.kind} ${streak.from}`}>
            {say("relation.streak", {
              kind: term("streak", streak.kind),
              from: day(streak.from),
              to: day(streak.to),
              count: streak.months,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Turn({ turn }: { readonly turn: Break }) {
  const up = turn.direction > 0;
  return (
    <>
      <span class={up ? "cooperation" : "conflict"}>
        <span aria-hidden="true">{up ? "▲" : "▼"} </span>
        {say(up ? "relation.up" : "relation.down")}
      </span>
      , {day(turn.when)}: {term("turn", turn.kind)}
      {turn.label === turn.kind ? "" : ` (${term("condition", turn.label)})`}
      {turn.kind === "SHIFT" ? `, ${signed(turn.size)}` : ""}{" "}
      <Evidence citations={turn.evidence} total={turn.evidenceCount} />
    </>
  );
}
