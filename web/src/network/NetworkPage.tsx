import { useEffect, useState } from "preact/hooks";
import { Empty, Waiting } from "../parts/Trouble";
import { change } from "../router/address";
import { say } from "../words/say";
import { BalancePanel } from "./beside/BalancePanel";
import { Cycles } from "./beside/Cycles";
import { FocusPanel } from "./beside/FocusPanel";
import { PairPanel } from "./beside/PairPanel";
import { Graph } from "./graph/Graph";
import { usePlaces } from "./graph/usePlaces";
import { Legend } from "./Legend";
import { MapFrame } from "./map/MapFrame";
import { type Marking, markingOf } from "./marking";
import type { Cycle, Network } from "./network";
import { TieTable } from "./TieTable";
import { Time } from "./Time";

interface Props {
  readonly network: Network;
  readonly focus: string | null;
  readonly only: boolean;
  readonly layout: "graph" | "map" | "table";
  readonly nameOf: (id: string) => string;
}

/** The picture of a network with what it says beside it. */
export function NetworkPage({ network, focus, only, layout, nameOf }: Props) {
  const [ring, setRing] = useState<Cycle | null>(null);
  useEffect(() => setRing(null), [network]);
  const marking = markingOf(network, focus, ring);
  return (
    <>
      {network.first === null || network.last === null ? null : (
        <Time first={network.first} last={network.last} at={network.at} onChange={(at) => change({ at })} />
      )}
      {network.nodes.length === 0 ? (
        <Empty title={say("network.none")}>
          <p>{say("network.noneHint")}</p>
        </Empty>
      ) : (
        <div class="network-body">
          <div class="network-picture">
            {layout === "table" ? (
              <TieTable network={network} nameOf={nameOf} />
            ) : (
              <Picture network={network} layout={layout} marking={marking} nameOf={nameOf} />
            )}
          </div>
          <div class="network-beside">
            {focus === null ? null : (
              <FocusPanel network={network} focus={focus} only={only} nameOf={nameOf} />
            )}
            {network.forces ? <PairPanel forces={network.forces} nameOf={nameOf} /> : null}
            <BalancePanel balance={network.balance} />
            <Cycles cycles={network.cycles} chosen={ring} nameOf={nameOf} onChoose={setRing} />
          </div>
        </div>
      )}
    </>
  );
}

interface PictureProps {
  readonly network: Network;
  readonly layout: "graph" | "map";
  readonly marking: Marking;
  readonly nameOf: (id: string) => string;
}

function Picture({ network, layout, marking, nameOf }: PictureProps) {
  const places = usePlaces(layout === "graph" ? network : null);
  const focus = (id: string) => change({ focus: id }, false);
  return (
    <>
      <Legend keys={layout === "graph"} />
      {layout === "map" ? <MapFrame network={network} marking={marking} onFocus={focus} /> : null}
      {layout === "graph" && places === null ? <Waiting /> : null}
      {layout === "graph" && places !== null ? (
        <Graph network={network} places={places} marking={marking} onFocus={focus} />
      ) : null}
      <details class="twin">
        <summary>{say("picture.table")}</summary>
        <TieTable network={network} nameOf={nameOf} />
      </details>
    </>
  );
}
