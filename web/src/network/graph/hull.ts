import type { Place } from "./simulation";

type Point = Pick<Place, "x" | "y">;

/** The convex hull of some points, as a closed SVG path; Andrew's monotone chain. Two points give a line, one a dot. */
export function hullPath(points: readonly Point[]): string {
  const hull = hullOf(points);
  return hull.length === 0 ? "" : `M${hull.map(({ x, y }) => `${x},${y}`).join("L")}Z`;
}

export function hullOf(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((one, other) => one.x - other.x || one.y - other.y);
  if (sorted.length < 3) return sorted;
  return [...chain(sorted), ...chain([...sorted].reverse())];
}

function chain(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    while (
      kept.length > 1 &&
      turn(kept[kept.length - 2] as Point, kept[kept.length - 1] as Point, point) <= 0
    ) {
      kept.pop();
    }
    kept.push(point);
  }
  kept.pop();
  return kept;
}

function turn(one: Point, two: Point, three: Point): number {
  return (two.x - one.x) * (three.y - one.y) - (two.y - one.y) * (three.x - one.x);
}
