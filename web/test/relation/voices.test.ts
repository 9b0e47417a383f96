import { expect, it } from "vitest";
import type { Lane } from "../../src/relation/history";
import { duration } from "../../src/relation/voices/duration";
import { voicesOf } from "../../src/relation/voices/layout";

const statement = (id: string, date: string | null, contradicts: string[] = []) => ({
  id,
  document: "d",
  documentKey: null,
  date,
  timedBy: null,
  timeOffset: null,
  text: id,
  factuality: "ASSERTED",
  speaker: null,
  quoted: false,
  contradicts,
});
const lanes: Lane[] = [
  {
    side: "A",
    id: "kerry",
    name: "Kerry",
    statements: [statement("open", "2014-06-16", ["none"]), statement("late", null)],
  },
  {
    side: "A",
    id: "pentagon",
    name: "Pentagon",
    statements: [statement("none", "2014-06-16", ["open"]), statement("more", "2014-06-16")],
  },
];

it("puts a lane under the other and undated statements last", () => {
  const voices = voicesOf(lanes);
  expect(voices.columns.map((column) => column.date)).toEqual(["2014-06-16", null]);
  const at = (id: string) => voices.marks.find((mark) => mark.statement.id === id);
  expect(at("open")?.y).toBeLessThan(at("none")?.y ?? 0);
  expect(at("none")?.x).toBe(at("open")?.x);
  expect(at("more")?.x).toBeGreaterThan(at("none")?.x ?? 0);
});

it("joins a contradiction once, though both sides tell it", () => {
  expect(voicesOf(lanes).contradictions.map(({ number }) => number)).toEqual([1]);
});

it("writes durations in words", () => {
  expect(duration("PT3H")).toBe("3 hours");
  expect(duration("P1D")).toBe("1 day");
  expect(duration("later")).toBe("later");
});
