import { Evidence } from "../../evidence/Evidence";
import { Table } from "../../parts/Table";
import { percent, ratio as written } from "../../picture/figures";
import { say, term } from "../../words/say";
import type { Answer, Outcome, Reading } from "../reply";

/** What to watch, and what the answer lacks. */
export function Watch({ answer }: { readonly answer: Answer }) {
  return (
    <>
      <section class="part">
        <h2>{say("question.watch")}</h2>
        {answer.watch.length === 0 ? <p class="soft">{say("question.noWatch")}</p> : null}
        <ul class="plain-list">
          {answer.watch.map((sign) => (
            <li key={`${sign.text} ${sign.rung}`}>
              {say("question.watchSays", {
                text: sign.text,
                step: term("rung", sign.rung),
                before: percent(sign.before),
                after: percent(sign.after),
              })}
            </li>
          ))}
        </ul>
      </section>
      <section class="part">
        <h2>{say("question.missing")}</h2>
        {answer.missing.length === 0 ? <p class="soft">{say("question.noMissing")}</p> : null}
        <ul class="plain-list">
          {answer.missing.map((gap) => (
            <li key={gap.text}>{gap.text}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** What is contested, answered both ways. */
export function Readings({
  readings,
  nameOf,
}: {
  readonly readings: readonly Reading[];
  readonly nameOf: (id: string) => string;
}) {
  if (readings.length === 0) return null;
  return (
    <section class="part">
      <h3>{say("question.readings")}</h3>
      {readings.map((reading) => (
        <div key={`${reading.third} ${reading.threat}`}>
          <Table
            caption={say("question.reading", {
              threat: nameOf(reading.threat),
              third: nameOf(reading.third),
            })}
            rows={reading.ifTrue}
            keyOf={(row) => row.rung}
            columns={[
              { title: say("question.step"), cell: (row) => term("rung", row.rung) },
              { title: say("question.ifTrue"), cell: (row) => written(row.ratio.value), figure: true },
              {
                title: say("question.ifFalse"),
                cell: (row) => otherOf(row, reading.ifFalse),
                figure: true,
              },
            ]}
          />
          <Evidence citations={reading.evidence} />
        </div>
      ))}
    </section>
  );
}

function otherOf(row: Outcome, others: readonly Outcome[]): string {
  const other = others.find((one) => one.rung === row.rung);
  return other === undefined ? "" : written(other.ratio.value);
}
