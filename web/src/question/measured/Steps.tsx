import { percent } from "../../picture/figures";
import { say, term } from "../../words/say";
import type { Answer, Rung, Score } from "../reply";
import { Terms } from "./Terms";

/** The chances of the steps as bars with interval, the whole class beside, and how such figures have done. */
export function Steps({ answer }: { readonly answer: Answer }) {
  return (
    <section class="part layer layer-measured">
      <h2>{say("question.measured")}</h2>
      <p class="hint">{say("question.measuredSays")}</p>
      <p class="hint">{say("question.tick")}</p>
      <ol class="steps">
        {answer.ladder.map((rung) => (
          <Step
            key={rung.rung}
            rung={rung}
            year={answer.ladderOfYear.find((one) => one.rung === rung.rung) ?? null}
          />
        ))}
      </ol>
    </section>
  );
}

function Step({ rung, year }: { readonly rung: Rung; readonly year: Rung | null }) {
  return (
    <li class="step">
      <h3>{term("rung", rung.rung)}</h3>
      <p class="hint">{rung.meaning}</p>
      <Chance rung={rung} label={say("question.within", { days: rung.horizonDays })} />
      {year === null ? null : <Chance rung={year} label={say("question.withinYear")} />}
      <p class="hint">
        {say("question.class", { share: percent(rung.classShare.value), count: rung.classCases })}.{" "}
        {rung.scores.every((score) => score === null)
          ? say("question.unscored")
          : rung.scores.map((score) => (score === null ? "" : `${scoreSays(score)} `))}
      </p>
      <Terms rung={rung} />
    </li>
  );
}

function Chance({ rung, label }: { readonly rung: Rung; readonly label: string }) {
  const { value, low, high } = rung.probability;
  const part = (share: number) => `${Math.round(share * 1000) / 10}%`;
  return (
    <div class="chance">
      <span class="chance-label">{label}</span>
      <span class="chance-track" aria-hidden="true">
        <span class="chance-bar" style={{ inlineSize: part(value) }} />
        <span class="chance-range" style={{ insetInlineStart: part(low), inlineSize: part(high - low) }} />
        <span class="chance-class" style={{ insetInlineStart: part(rung.classShare.value) }} />
      </span>
      <span class="chance-figure figure">
        <strong>{percent(value)}</strong>{" "}
        <span class="soft">
          {percent(low)} – {percent(high)}
        </span>
      </span>
    </div>
  );
}

function scoreSays(score: Score): string {
  const told = { skill: percent(Math.abs(score.skill)), count: score.cases, protocol: score.protocol };
  return say(score.skill >= 0 ? "question.score" : "question.scoreWorse", told);
}
