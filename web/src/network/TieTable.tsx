import { Table } from "../parts/Table";
import { signed } from "../picture/figures";
import { say } from "../words/say";
import type { Network } from "./network";
import { tieRows } from "./rows";

/** The ties of the picture as a table, the strongest first. */
export function TieTable({
  network,
  nameOf,
}: {
  readonly network: Network;
  readonly nameOf: (id: string) => string;
}) {
  return (
    <Table
      caption={say("network.ties")}
      rows={tieRows(network.links)}
      keyOf={(tie) => `${tie.a} ${tie.b}`}
      columns={[
        { title: say("network.one"), cell: (tie) => <bdi>{nameOf(tie.a)}</bdi> },
        { title: say("network.other"), cell: (tie) => <bdi>{nameOf(tie.b)}</bdi> },
        {
          title: say("network.sign"),
          cell: (tie) => say(tie.sign > 0 ? "network.friendly" : "network.hostile"),
        },
        { title: say("network.value"), cell: (tie) => signed(tie.value), figure: true },
        { title: say("network.low"), cell: (tie) => signed(tie.low), figure: true },
        { title: say("network.high"), cell: (tie) => signed(tie.high), figure: true },
      ]}
    />
  );
}
