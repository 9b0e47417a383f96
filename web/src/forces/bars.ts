/** A third party's force on a pair, drawn from the middle: to the right it pulls together, to the left it pushes apart. */
export interface ForceBar {
  id: string;
  force: number;
  /** Part of the half width, from 0 to 1. */
  part: number;
  pulls: boolean;
}

/** A force that would be written as 0.00. */
const LEAST = 0.005;

/** The strongest forces first, equal ones by id; without those that round to nothing. */
export function forceBars(thirds: readonly { id: string; force: number }[], most = 16): ForceBar[] {
  const sorted = [...thirds]
    .filter((third) => Math.abs(third.force) >= LEAST)
    .sort((one, other) => Math.abs(other.force) - Math.abs(one.force) || (one.id < other.id ? -1 : 1))
    .slice(0, most);
  const largest = Math.abs(sorted[0]?.force ?? 0);
  return sorted.map(({ id, force }) => ({
    id,
    force,
    part: largest === 0 ? 0 : Math.abs(force) / largest,
    pulls: force > 0,
  }));
}
