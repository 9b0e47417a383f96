import { count, signed } from "../../picture/figures";
import { TwinTable } from "../../picture/TwinTable";
import { monthName, monthOf } from "../../time/month";
import { say } from "../../words/say";
import type { History } from "../history";
import { type MonthRow, monthRows } from "./rows";
import type { Span } from "./span";

/** The figures of the chart, the latest month first. */
export function TieTable({ history, span }: { readonly history: History; readonly span: Span }) {
  const figure = (title: string, cell: (row: MonthRow) => string) => ({ title, cell, figure: true });
  return (
    <TwinTable
      caption={say("relation.tie")}
      rows={monthRows(history, span)}
      keyOf={(row) => row.month}
      columns={[
        { title: say("relation.month"), cell: (row) => monthName(monthOf(row.month)) },
        figure(say("relation.axisTie"), (row) => (row.tie === null ? "" : signed(row.tie.value))),
        figure(say("relation.low"), (row) => (row.tie === null ? "" : signed(row.tie.low))),
        figure(say("relation.high"), (row) => (row.tie === null ? "" : signed(row.tie.high))),
        figure(say("relation.cooperation"), (row) => count(row.cooperation)),
        figure(say("relation.conflict"), (row) => count(row.conflict)),
      ]}
    />
  );
}
