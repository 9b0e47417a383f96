import type { Swing } from "../reply";

/** A bar of the tornado: from the ratio at the low end of the input's range to that at its high end. */
export interface SwingBar extends Swing {
  from: number;
  to: number;
  /** Factor between the two ends. */
  width: number;
}

/** The bars, the widest first; at most so many. */
export function swingBars(swings: readonly Swing[], most = 12): SwingBar[] {
  return swings
    .map((swing) => {
      const from = Math.min(swing.atLow, swing.atHigh);
      const to = Math.max(swing.atLow, swing.atHigh);
      return { ...swing, from, to, width: from > 0 ? to / from : Number.POSITIVE_INFINITY };
    })
    .filter((bar) => bar.to > bar.from)
    .sort((one, other) => other.width - one.width || (one.key < other.key ? -1 : 1))
    .slice(0, most);
}
