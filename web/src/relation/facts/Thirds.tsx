import { Evidence } from "../../evidence/Evidence";
import { ForceBars } from "../../forces/ForceBars";
import { signed } from "../../picture/figures";
import { TwinTable } from "../../picture/TwinTable";
import { say, term } from "../../words/say";
import type { History } from "../history";

/** What third parties do to the two, as pushes and pulls and as a table with the sentences. */
export function Thirds({
  history,
  nameOf,
}: {
  readonly history: History;
  readonly nameOf: (id: string) => string;
}) {
  const thirds = history.forces.thirdParties;
  return (
    <section class="part">
      <h2>{say("relation.thirds")}</h2>
      {thirds.length === 0 ? (
        <p class="soft">{say("relation.noThirds")}</p>
      ) : (
        <>
          <p class="hint">{say("relation.thirdsSays")}</p>
          <ForceBars
            nameOf={nameOf}
            thirds={thirds.map(({ third, size }) => ({ id: third, force: size.value }))}
          />
          <TwinTable
            caption={say("relation.thirds")}
            rows={thirds}
            keyOf={(row) => `${row.third} ${row.kind}`}
            columns={[
              { title: say("relation.third"), cell: (row) => <bdi>{nameOf(row.third)}</bdi> },
              { title: say("relation.kind"), cell: (row) => term("force", row.kind) },
              {
                title: say("relation.tieWith", { name: history.a.name }),
                cell: (row) => signed(row.tieA.value),
                figure: true,
              },
              {
                title: say("relation.tieWith", { name: history.b.name }),
                cell: (row) => signed(row.tieB.value),
                figure: true,
              },
              { title: say("relation.force"), cell: (row) => signed(row.size.value), figure: true },
              {
                title: say("relation.evidence"),
                cell: (row) => (
                  <Evidence
                    citations={[...row.tieA.evidence, ...row.tieB.evidence]}
                    total={row.tieA.events + row.tieB.events}
                  />
                ),
              },
            ]}
          />
        </>
      )}
    </section>
  );
}
