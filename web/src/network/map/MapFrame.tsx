import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Trouble, Waiting } from "../../parts/Trouble";
import { asProblem, type Problem } from "../../server/problem";
import type { Marking } from "../marking";
import type { Network } from "../network";

interface Props {
  readonly network: Network;
  readonly marking: Marking;
  readonly onFocus: (id: string) => void;
}

/** The map, whose atlas is fetched when it is first wanted. */
export function MapFrame(props: Props) {
  const [WorldMap, setWorldMap] = useState<ComponentType<Props> | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    import("./WorldMap").then(
      (module) => setWorldMap(() => module.default),
      (error) => setProblem(asProblem(error)),
    );
  }, []);
  if (problem !== null) return <Trouble problem={problem} />;
  return WorldMap === null ? <Waiting /> : <WorldMap {...props} />;
}
