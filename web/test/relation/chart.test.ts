import { describe, expect, it } from "vitest";
import { breakLabels } from "../../src/relation/chart/breaks";
import { chartOf } from "../../src/relation/chart/layout";
import { monthRows } from "../../src/relation/chart/rows";
import { spanOf } from "../../src/relation/chart/span";
import { monthOf } from "../../src/time/month";

const point = (month: string, value: number) => ({
  month,
  value,
  low: value - 0.2,
  high: value + 0.2,
  cooperation: 1,
  conflict: 1,
});
const history = {
  series: [point("1990-01", -0.5), point("1990-02", 0), point("1990-03", 0.5)],
  months: [
    { month: "1990-01", cooperation: 2, conflict: 4 },
    { month: "1990-03", cooperation: 1, conflict: 0 },
  ],
  breaks: [
    {
      kind: "SHIFT",
      date: "1990-03-01",
      when: "1990-03-01",
      direction: 1,
      label: "SHIFT",
      size: 2,
      evidence: [],
    },
    {
      kind: "SHIFT",
      date: "1991-03-01",
      when: "1991-03-01",
      direction: -1,
      label: "SHIFT",
      size: 2,
      evidence: [],
    },
  ],
  conditions: [
    {
      type: "SANCTIONS",
      holder: "USA",
      counterpart: "IRN",
      countedFrom: "1990-02-01",
      countedTo: null,
      since: "1990-02",
      until: null,
      strength: -2,
      evidence: [],
    },
  ],
};
const span = spanOf(history) ?? { first: 0, last: 0 };

describe("the chart of a relation", () => {
  const chart = chartOf(history, span, 600);

  it("spans the months of ties and counts", () => {
    expect(span).toEqual({ first: monthOf("1990-01"), last: monthOf("1990-03") });
    expect(spanOf({ series: [], months: [] })).toBeNull();
  });

  it("goes from -1 at the foot to +1 at the head", () => {
    expect(chart.y(1)).toBe(chart.tie.top);
    expect(chart.y(-1)).toBe(chart.tie.bottom);
    expect(chart.y(0)).toBe((chart.tie.top + chart.tie.bottom) / 2);
  });

  it("finds the month under a point, and none outside the span", () => {
    for (const month of [span.first, span.first + 1, span.last])
      expect(chart.monthAt(chart.x(month))).toBe(month);
    expect(chart.monthAt(-100)).toBe(span.first);
    expect(chart.monthAt(9999)).toBe(span.last);
  });

  it("has cooperation above and conflict below on one scale", () => {
    const up = chart.columns.find((bar) => bar.kind === "cooperation");
    const down = chart.columns.find((bar) => bar.kind === "conflict");
    expect((down?.height ?? 0) / (up?.height ?? 1)).toBeCloseTo(2);
    expect((up?.top ?? 0) + (up?.height ?? 0)).toBeCloseTo(down?.top ?? 0);
  });

  it("gives breaks that are too near each other one label", () => {
    const mark = (number: number, x: number, direction: number) => ({ number, x, month: 0, direction });
    const marks = [mark(1, 10, 1), mark(2, 20, -1), mark(3, 39, -1), mark(4, 90, 1), mark(5, 200, -1)];
    expect(breakLabels(marks)).toEqual([
      { x: 24.5, text: "▲▼1–3" },
      { x: 90, text: "▲4" },
      { x: 200, text: "▼5" },
    ]);
    const crowd = Array.from({ length: 9 }, (_, place) => mark(place + 1, 12 * place, 1));
    const labels = breakLabels(crowd);
    expect(labels.map(({ text }) => text)).toEqual(["▲1–4", "▲5–8", "▲9"]);
    expect(breakLabels([])).toEqual([]);
  });

  it("keeps a break's number when the ones outside are left out", () => {
    expect(chart.breaks.map((mark) => mark.number)).toEqual([1]);
  });

  it("leaves a condition without end open to the edge", () => {
    const bar = chart.conditions[0];
    expect(bar?.openEnd).toBe(true);
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeCloseTo(chart.x(span.last + 0.5));
  });

  it("has a table with the same figures, the latest first", () => {
    const rows = monthRows(history, span);
    expect(rows.map((row) => row.month)).toEqual(["1990-03", "1990-02", "1990-01"]);
    expect(rows.map((row) => row.tie?.value)).toEqual([0.5, 0, -0.5]);
    expect(rows.map((row) => row.cooperation)).toEqual([1, 0, 2]);
  });
});
