import { Table } from "../../parts/Table";
import { link } from "../../router/address";
import { Link } from "../../router/Link";
import { day } from "../../time/days";
import { say, term } from "../../words/say";
import type { Commitment } from "../history";

interface Props {
  readonly ledger: Commitment[];
  readonly nameOf: (id: string) => string;
}

/** What the two have undertaken, for what, and who judges it. */
export function Ledger({ ledger, nameOf }: Props) {
  const names = (of: Commitment, ids: string[]) => ids.map((id) => of.names?.[id] ?? nameOf(id)).join(", ");
  return (
    <section class="part">
      <h2>{say("relation.ledger")}</h2>
      {ledger.length === 0 ? (
        <p class="soft">{say("relation.noLedger")}</p>
      ) : (
        <Table
          caption={say("relation.ledger")}
          rows={ledger}
          keyOf={(row) => row.id}
          columns={[
            {
              title: say("relation.undertaking"),
              cell: (row) => <bdi>{row.undertaking ?? row.evidence}</bdi>,
            },
            { title: say("relation.parties"), cell: (row) => names(row, row.parties) },
            { title: say("relation.inReturn"), cell: (row) => <bdi>{row.inReturn}</bdi> },
            { title: say("relation.judges"), cell: (row) => names(row, row.judges) },
            { title: say("relation.status"), cell: (row) => term("commitment", row.status) },
            { title: say("relation.when"), cell: (row) => (row.date === null ? "" : day(row.date)) },
            {
              title: say("relation.read"),
              cell: (row) =>
                row.documentKey ? (
                  <Link to={link(`/read/${row.documentKey}`, { event: row.id })}>{row.document}</Link>
                ) : (
                  ""
                ),
            },
          ]}
        />
      )}
    </section>
  );
}
