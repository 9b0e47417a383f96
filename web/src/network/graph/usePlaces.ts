import { useEffect, useRef, useState } from "preact/hooks";
import type { Network } from "../network";
import { type Place, simulation } from "./simulation";

/**
 * The layout of a network, worked out in slices between which the page stays alive. The first of a visit begins from
 * nothing, so that a link shows everyone the same picture; the later ones begin from the one before.
 */
export function usePlaces(network: Network | null): readonly Place[] | null {
  const [places, setPlaces] = useState<readonly Place[] | null>(null);
  const before = useRef<ReadonlyMap<string, Place>>(new Map());
  useEffect(() => {
    if (network === null) return;
    const run = simulation(network, before.current);
    let timer: ReturnType<typeof setTimeout>;
    const slice = () => {
      const step = run.next();
      if (step.done) {
        before.current = new Map(step.value.map((place) => [place.id, place]));
        setPlaces(step.value);
      } else timer = setTimeout(slice, 0);
    };
    slice();
    return () => clearTimeout(timer);
  }, [network]);
  return places;
}
