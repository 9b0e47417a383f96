import { type Month, monthOf } from "../../time/month";
import type { Break } from "../history";
import type { Span } from "./span";

/** Pixels a character of a label takes, and between two labels. */
const CHARACTER = 7.5;
const GAP = 4;

export interface BreakMark {
  number: number;
  x: number;
  month: Month;
  direction: number;
}

/** The breaks within the span, numbered as in the list below the chart. */
export function breakMarks(breaks: readonly Break[], span: Span, x: (month: Month) => number): BreakMark[] {
  return breaks
    .map((one, index) => ({ number: index + 1, month: monthOf(one.date), direction: one.direction }))
    .filter((mark) => mark.month >= span.first && mark.month <= span.last)
    .map((mark) => ({ ...mark, x: x(mark.month - 0.5) }));
}

/** One label for each break, or for several whose labels would overlap: "▲1", "▲▼2–5". */
export function breakLabels(marks: readonly BreakMark[]): { x: number; text: string }[] {
  const labels: Label[] = [];
  for (const mark of marks) {
    let next = labelOf([mark]);
    for (let last = labels.pop(); last !== undefined; last = labels.pop()) {
      if (!overlap(last, next)) {
        labels.push(last);
        break;
      }
      next = labelOf([...last.marks, ...next.marks]);
    }
    labels.push(next);
  }
  return labels.map(({ x, text }) => ({ x, text }));
}

interface Label {
  marks: readonly BreakMark[];
  x: number;
  text: string;
}

function labelOf(marks: readonly BreakMark[]): Label {
  const [first, last] = [marks[0] as BreakMark, marks[marks.length - 1] as BreakMark];
  const up = marks.some((mark) => mark.direction > 0) ? "▲" : "";
  const down = marks.some((mark) => mark.direction <= 0) ? "▼" : "";
  const numbers = first === last ? `${first.number}` : `${first.number}–${last.number}`;
  return { marks, x: (first.x + last.x) / 2, text: up + down + numbers };
}

function overlap(one: Label, other: Label): boolean {
  return other.x - one.x < ((one.text.length + other.text.length) / 2) * CHARACTER + GAP;
}
