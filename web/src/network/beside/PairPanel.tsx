import { ForceBars } from "../../forces/ForceBars";
import { signed } from "../../picture/figures";
import { TwinTable } from "../../picture/TwinTable";
import { say } from "../../words/say";
import type { PairForces } from "../network";

/** What third parties do to the chosen pair. */
export function PairPanel({
  forces,
  nameOf,
}: {
  readonly forces: PairForces;
  readonly nameOf: (id: string) => string;
}) {
  const total = forces.thirds.reduce((sum, third) => sum + third.force, 0);
  return (
    <section class="part">
      <h2>{say("network.pair", { a: nameOf(forces.a), b: nameOf(forces.b) })}</h2>
      {forces.thirds.length === 0 ? (
        <p class="soft">{say("network.noForces")}</p>
      ) : (
        <>
          <p>
            {say("network.pairSays", {
              total: signed(total),
              what: say(total >= 0 ? "network.pullTogether" : "network.pushApart"),
            })}
          </p>
          <ForceBars thirds={forces.thirds} nameOf={nameOf} />
          <TwinTable
            caption={say("network.pair", { a: nameOf(forces.a), b: nameOf(forces.b) })}
            rows={forces.thirds}
            keyOf={(row) => row.id}
            columns={[
              { title: say("relation.third"), cell: (row) => <bdi>{nameOf(row.id)}</bdi> },
              {
                title: say("relation.tieWith", { name: nameOf(forces.a) }),
                cell: (row) => signed(row.towardsA),
                figure: true,
              },
              {
                title: say("relation.tieWith", { name: nameOf(forces.b) }),
                cell: (row) => signed(row.towardsB),
                figure: true,
              },
              { title: say("relation.force"), cell: (row) => signed(row.force), figure: true },
            ]}
          />
        </>
      )}
    </section>
  );
}
