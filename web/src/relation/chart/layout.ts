import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import { type Month, monthOf, yearOf } from "../../time/month";
import type { History, MonthCount, Point } from "../history";
import { type BreakMark, breakMarks } from "./breaks";
import { type ConditionBar, conditionBars } from "./conditions";
import { clamp, type Span, within } from "./span";

export const MARGIN = { left: 44, right: 12 };
const ROW = 20;
const TIE = 220;
const BARS = 84;
const GAP = 30;
const AXIS = 26;

export interface Bar {
  x: number;
  width: number;
  top: number;
  height: number;
  kind: "cooperation" | "conflict";
}

/** Everything of the chart in pixels. */
export interface Chart {
  width: number;
  height: number;
  span: Span;
  tie: { top: number; bottom: number };
  bars: { top: number; zero: number; bottom: number; most: number };
  line: string;
  band: string;
  columns: Bar[];
  breaks: BreakMark[];
  conditions: ConditionBar[];
  years: { x: number; year: number }[];
  values: { y: number; value: number }[];
  x: (month: Month) => number;
  y: (value: number) => number;
  monthAt: (x: number) => Month;
}

/** The chart of a relation at a width in pixels. Linear in the number of months. */
export function chartOf(
  history: Pick<History, "series" | "months" | "breaks" | "conditions">,
  span: Span,
  width: number,
): Chart {
  const x = scaleLinear([span.first - 0.5, span.last + 0.5], [MARGIN.left, width - MARGIN.right]);
  const conditions = conditionBars(history.conditions, span, x, ROW);
  const rows = max(conditions, (bar) => bar.row + 1) ?? 0;
  const tie = { top: rows * ROW + GAP, bottom: rows * ROW + GAP + TIE };
  const y = scaleLinear([-1, 1], [tie.bottom, tie.top]);
  const bars = { top: tie.bottom + 16, bottom: tie.bottom + 16 + BARS };
  const shown = history.series.filter((point) => within(span, monthOf(point.month)));
  const counts = history.months.filter((count) => within(span, monthOf(count.month)));
  const counted = columns(counts, x, bars.top, bars.bottom);
  return {
    width,
    height: bars.bottom + AXIS,
    span,
    tie,
    bars: { ...bars, zero: (bars.top + bars.bottom) / 2, most: counted.most },
    line: lineOf(shown, x, y),
    band: bandOf(shown, x, y),
    columns: counted.columns,
    breaks: breakMarks(history.breaks, span, x),
    conditions,
    years: yearTicks(span, x, width),
    values: [-1, -0.5, 0, 0.5, 1].map((value) => ({ value, y: y(value) })),
    x,
    y,
    monthAt: (at) => clamp(Math.round(x.invert(at)), span),
  };
}

type Scale = (value: number) => number;

function lineOf(points: Point[], x: Scale, y: Scale): string {
  return (
    line<Point>()
      .x((point) => x(monthOf(point.month)))
      .y((point) => y(point.value))
      .digits(1)(points) ?? ""
  );
}

function bandOf(points: Point[], x: Scale, y: Scale): string {
  return (
    area<Point>()
      .x((point) => x(monthOf(point.month)))
      .y0((point) => y(point.low))
      .y1((point) => y(point.high))
      .digits(1)(points) ?? ""
  );
}

/** Cooperation upwards and conflict downwards from the middle, on one scale. */
function columns(
  counts: MonthCount[],
  x: Scale,
  top: number,
  bottom: number,
): { columns: Bar[]; most: number } {
  const most = max(counts, (count) => Math.max(count.cooperation, count.conflict)) ?? 0;
  const zero = (top + bottom) / 2;
  const unit = most === 0 ? 0 : (zero - top) / most;
  const width = Math.max(1, (x(1) - x(0)) * 0.8);
  const found: Bar[] = [];
  for (const count of counts) {
    const left = x(monthOf(count.month)) - width / 2;
    const up = count.cooperation * unit;
    const down = count.conflict * unit;
    if (up > 0) found.push({ x: left, width, top: zero - up, height: up, kind: "cooperation" });
    if (down > 0) found.push({ x: left, width, top: zero, height: down, kind: "conflict" });
  }
  return { columns: found, most };
}

/** Ticks at the Januaries, as many years apart as leaves 44 pixels between two. */
function yearTicks(span: Span, x: Scale, width: number): { x: number; year: number }[] {
  const room = (width - MARGIN.left - MARGIN.right) / 44;
  const years = Math.max(1, yearOf(span.last) - yearOf(span.first));
  const step = [1, 2, 5, 10, 20, 50].find((one) => years / one <= room) ?? 100;
  const ticks = [];
  for (let year = Math.ceil(span.first / 12); year * 12 <= span.last; year++) {
    if (year % step === 0) ticks.push({ year, x: x(year * 12 - 0.5) });
  }
  return ticks;
}
