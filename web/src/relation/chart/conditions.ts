import { monthOf } from "../../time/month";
import type { Stand } from "../history";
import type { Span } from "./span";

/** A condition as a bar above the chart; open ends are those that no report tells. */
export interface ConditionBar {
  stand: Stand;
  row: number;
  x: number;
  width: number;
  y: number;
  openBegin: boolean;
  openEnd: boolean;
}

/** The bars of the conditions that touch the span, in as few rows as keeps them and their names apart. */
export function conditionBars(
  stands: Stand[],
  span: Span,
  x: (month: number) => number,
  rowHeight: number,
): ConditionBar[] {
  const ends: number[] = [];
  const sorted = [...stands].sort(
    (one, other) => begin(one, span) - begin(other, span) || compare(one, other),
  );
  const bars: ConditionBar[] = [];
  for (const stand of sorted) {
    const from = Math.max(begin(stand, span), span.first);
    const to = Math.min(end(stand, span), span.last);
    if (from > to) continue;
    const left = x(from - 0.5);
    const width = Math.max(3, x(to + 0.5) - left);
    const occupied = left + Math.max(width, stand.type.length * 7 + 12);
    let row = ends.findIndex((last) => last <= left);
    if (row < 0) row = ends.length;
    ends[row] = occupied;
    bars.push({
      stand,
      row,
      x: left,
      width,
      y: row * rowHeight,
      openBegin: stand.countedFrom === null,
      openEnd: stand.countedTo === null,
    });
  }
  return bars;
}

function begin(stand: Stand, span: Span): number {
  return stand.countedFrom === null ? span.first : monthOf(stand.countedFrom);
}

function end(stand: Stand, span: Span): number {
  return stand.countedTo === null ? span.last : monthOf(stand.countedTo);
}

function compare(one: Stand, other: Stand): number {
  const key = (stand: Stand) => `${stand.type} ${stand.holder} ${stand.counterpart}`;
  return key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0;
}
