import { type Month, monthOf } from "../../time/month";
import type { History } from "../history";

/** From one month to another, both with it. */
export interface Span {
  first: Month;
  last: Month;
}

/** The months the chart spans: those of the series and the counts; null when there is nothing. */
export function spanOf(history: Pick<History, "series" | "months">): Span | null {
  const months = [...history.series, ...history.months].map((one) => monthOf(one.month));
  return months.length === 0 ? null : { first: Math.min(...months), last: Math.max(...months) };
}

export function clamp(month: Month, span: Span): Month {
  return Math.min(span.last, Math.max(span.first, month));
}

export function within(span: Span, month: Month): boolean {
  return month >= span.first && month <= span.last;
}
