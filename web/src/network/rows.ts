import type { Tie } from "./network";

/** The ties, the strongest first; equal ones by who they tie. */
export function tieRows(ties: readonly Tie[]): Tie[] {
  const key = (tie: Tie) => `${tie.a} ${tie.b}`;
  return [...ties].sort(
    (one, other) => Math.abs(other.value) - Math.abs(one.value) || (key(one) < key(other) ? -1 : 1),
  );
}
