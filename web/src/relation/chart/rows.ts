import type { Estimate } from "../../server/types";
import { monthOf } from "../../time/month";
import type { History } from "../history";
import type { Span } from "./span";

/** A month's figures: the tie at its end, and its events. */
export interface MonthRow {
  month: string;
  tie: Estimate | null;
  cooperation: number;
  conflict: number;
}

/** The months of the span of which anything is told, the latest first. */
export function monthRows(history: Pick<History, "series" | "months">, span: Span): MonthRow[] {
  const ties = new Map(history.series.map((point) => [point.month, point]));
  const counts = new Map(history.months.map((count) => [count.month, count]));
  return [...new Set([...ties.keys(), ...counts.keys()])]
    .filter((month) => monthOf(month) >= span.first && monthOf(month) <= span.last)
    .sort()
    .reverse()
    .map((month) => ({
      month,
      tie: ties.get(month) ?? null,
      cooperation: counts.get(month)?.cooperation ?? 0,
      conflict: counts.get(month)?.conflict ?? 0,
    }));
}
