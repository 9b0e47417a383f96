import { Evidence } from "../../evidence/Evidence";
import { Table } from "../../parts/Table";
import { day } from "../../time/days";
import { say, term } from "../../words/say";
import type { History } from "../history";

interface Row {
  key: string;
  type: string;
  holder: string;
  counterpart: string;
  since: string | null;
  until: string | null;
  evidence: History["conditions"][number]["evidence"];
  signal: boolean;
}

/** What stands between the two, with begin and end; what event data tell by code comes after. */
export function Conditions({
  history,
  nameOf,
}: {
  readonly history: History;
  readonly nameOf: (id: string) => string;
}) {
  const rows = rowsOf(history);
  const date = (text: string | null) => (text === null ? say("relation.untold") : day(text));
  return (
    <section class="part">
      <h2>{say("relation.conditions")}</h2>
      {rows.length === 0 ? (
        <p class="soft">{say("relation.noConditions")}</p>
      ) : (
        <Table
          caption={say("relation.conditions")}
          rows={rows}
          keyOf={(row) => row.key}
          columns={[
            {
              title: say("relation.condition"),
              cell: (row) =>
                say("relation.conditionOf", {
                  type: term("condition", row.type),
                  holder: nameOf(row.holder),
                  counterpart: nameOf(row.counterpart),
                }) + (row.signal ? ` (${say("relation.signal")})` : ""),
            },
            { title: say("relation.since"), cell: (row) => date(row.since) },
            { title: say("relation.until"), cell: (row) => date(row.until) },
            { title: say("relation.evidence"), cell: (row) => <Evidence citations={row.evidence} /> },
          ]}
        />
      )}
    </section>
  );
}

function rowsOf(history: History): Row[] {
  const stands = history.conditions.map((stand, place) => ({
    key: `stand ${place}`,
    type: stand.type,
    holder: stand.holder,
    counterpart: stand.counterpart,
    since: stand.since,
    until: stand.until,
    evidence: stand.evidence,
    signal: false,
  }));
  const signals = (history.conditionSignals ?? []).map((signal, place) => ({
    key: `signal ${place}`,
    type: signal.type,
    holder: signal.holder,
    counterpart: signal.counterpart,
    since: signal.begins ? signal.date : null,
    until: signal.begins ? null : signal.date,
    evidence: signal.evidence,
    signal: true,
  }));
  return [...stands, ...signals];
}
