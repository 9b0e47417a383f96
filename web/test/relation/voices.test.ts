import { expect, it } from "vitest";
import type { Lane } from "../../src/relation/history";
import { chiefLanes } from "../../src/relation/voices/chief";
import { duration } from "../../src/relation/voices/duration";
import { voicesOf } from "../../src/relation/voices/layout";

const statement = (id: string, date: string | null, contradicts: string[] = []) => ({
  id,
  document: "d",
  documentKey: null,
  date,
  when: date,
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

it("names a column as exactly as its day is known", () => {
  const said = { ...statement("old", "1979-01-01"), when: "1979" };
  const [column] = voicesOf([{ side: "A", id: "a", name: "a", statements: [said] }]).columns;
  expect(column?.when).toBe("1979");
});

it("shows of each side those first who contradict, then those who say most", () => {
  const lane = (side: "A" | "B", id: string, said: number): Lane => ({
    side,
    id,
    name: id,
    statements: Array.from({ length: said }, (_, place) => statement(`${id}${place}`, null)),
  });
  const many = [lane("B", "voa", 2), ...lanes, lane("A", "senate", 5), lane("A", "quiet", 1)];
  expect(chiefLanes(many, 3).map(({ id }) => id)).toEqual(["kerry", "pentagon", "senate", "voa"]);
  expect(chiefLanes(many, many.length)).toHaveLength(many.length);
});

it("joins a contradiction once, though both sides tell it", () => {
  expect(voicesOf(lanes).contradictions.map(({ number }) => number)).toEqual([1]);
});

it("writes durations in words", () => {
  expect(duration("PT3H")).toBe("3 hours");
  expect(duration("P1D")).toBe("1 day");
  expect(duration("later")).toBe("later");
});
