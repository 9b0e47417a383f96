import { Evidence } from "../../evidence/Evidence";
import { Table } from "../../parts/Table";
import { signed } from "../../picture/figures";
import { say, term } from "../../words/say";
import type { Threat } from "../reply";

interface Props {
  readonly threats: readonly Threat[];
  readonly nameOf: (id: string) => string;
}

/** The threat to each side and the acts it is made of. */
export function Threats({ threats, nameOf }: Props) {
  if (threats.length === 0) return null;
  return (
    <section class="part">
      <h2>{say("question.threats")}</h2>
      {threats.map((threat) => (
        <details key={threat.side} class="twin">
          <summary>
            {say("question.threatTo", {
              threat: nameOf(threat.threat),
              side: nameOf(threat.side),
              value: signed(threat.level.value).replace("+", ""),
              low: signed(threat.level.low).replace("+", ""),
              high: signed(threat.level.high).replace("+", ""),
            })}{" "}
            ({term("basis", threat.basis)})
          </summary>
          <Table
            caption={say("question.threats")}
            rows={threat.acts.slice(0, 40).map((act, place) => ({ ...act, place }))}
            keyOf={(act) => String(act.place)}
            columns={[
              { title: say("question.act"), cell: (act) => term("type", act.label) },
              { title: say("question.victim"), cell: (act) => <bdi>{nameOf(act.victim)}</bdi> },
              {
                title: say("question.weight"),
                cell: (act) => signed(act.mass).replace("+", ""),
                figure: true,
              },
              { title: say("question.rests"), cell: (act) => <Evidence citations={act.evidence} /> },
            ]}
          />
        </details>
      ))}
    </section>
  );
}
