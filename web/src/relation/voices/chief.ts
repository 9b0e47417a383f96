import type { Lane } from "../history";

/** Lanes of a side that are shown at once. */
export const MOST = 7;

/** The voices of each side that say most, those first that are contradicted; the rest is left for when it is asked for. */
export function chiefLanes(lanes: readonly Lane[], most = MOST): Lane[] {
  const weight = (lane: Lane) =>
    lane.statements.length + 100 * lane.statements.filter((one) => one.contradicts.length > 0).length;
  return (["A", "B"] as const).flatMap((side) =>
    lanes
      .filter((lane) => lane.side === side)
      .sort((one, other) => weight(other) - weight(one) || (one.name < other.name ? -1 : 1))
      .slice(0, most),
  );
}
