import { scaleLog } from "d3-scale";
import type { Estimate } from "../../server/types";
import type { Requirement } from "../reply";

/** A step's ratio of threat now to threat needed, and what it was before the person's changes. */
export interface RatioRow {
  rung: string;
  ratio: Estimate;
  baseline: number | null;
  pivotal: { side: string; player: string; kind: string };
}

export function ratioRows(now: readonly Requirement[], baseline: readonly Requirement[] | null): RatioRow[] {
  return now.map(({ rung, ratio, pivotal }) => ({
    rung,
    ratio,
    pivotal,
    baseline: baseline?.find((one) => one.rung === rung)?.ratio.value ?? null,
  }));
}

export interface RatioAxis {
  x: (ratio: number) => number;
  ticks: { x: number; ratio: number }[];
}

/** A logarithmic axis that holds 1, all ratios and their intervals, out to whole powers of ten; from 0.001 to 1000 at most. */
export function ratioAxis(rows: readonly RatioRow[], left: number, right: number): RatioAxis {
  const values = rows.flatMap(({ ratio, baseline }) => [ratio.low, ratio.high, ratio.value, baseline ?? 1]);
  const positive = values.filter((value) => value > 0 && Number.isFinite(value));
  const low = Math.max(-3, Math.floor(Math.log10(Math.min(0.1, ...positive))));
  const high = Math.min(3, Math.ceil(Math.log10(Math.max(10, ...positive))));
  const scale = scaleLog([10 ** low, 10 ** high], [left, right]).clamp(true);
  const ticks = [];
  for (let power = low; power <= high; power++)
    ticks.push({ ratio: 10 ** power, x: round(scale(10 ** power)) });
  return { x: (ratio) => round(scale(Math.max(ratio, 10 ** low))), ticks };
}

/** By how much a ratio has changed, as a factor: 1.25 is a quarter more. */
export function changeOf({ ratio, baseline }: RatioRow): number | null {
  if (baseline === null || baseline === 0) return null;
  const factor = ratio.value / baseline;
  return Math.abs(factor - 1) < 0.0005 ? null : factor;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
