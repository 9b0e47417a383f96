import type { Tie } from "../network";
import type { Place } from "./simulation";

export type Direction = "ArrowRight" | "ArrowLeft" | "ArrowUp" | "ArrowDown";

const AXES: Record<Direction, { x: number; y: number }> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export function isDirection(key: string): key is Direction {
  return key in AXES;
}

/**
 * Where an arrow key leads: to the nearest actor on that side that the present one has a tie with, else to the nearest
 * of all on that side; the present one when there is none.
 */
export function step(places: readonly Place[], ties: readonly Tie[], from: string, key: Direction): string {
  const here = places.find((place) => place.id === from);
  if (here === undefined) return from;
  const axis = AXES[key];
  const tied = new Set(ties.flatMap(({ a, b }) => (a === from ? [b] : b === from ? [a] : [])));
  const ahead = places
    .map((place) => ({ id: place.id, ...relative(here, place, axis) }))
    .filter(({ along, across }) => along > 0 && along >= Math.abs(across))
    .sort((one, other) => one.along + Math.abs(one.across) - other.along - Math.abs(other.across));
  return (ahead.find(({ id }) => tied.has(id)) ?? ahead[0])?.id ?? from;
}

function relative(
  here: Place,
  there: Place,
  axis: { x: number; y: number },
): { along: number; across: number } {
  const x = there.x - here.x;
  const y = there.y - here.y;
  return { along: x * axis.x + y * axis.y, across: x * axis.y + y * axis.x };
}
