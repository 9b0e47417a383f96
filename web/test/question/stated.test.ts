import { describe, expect, it } from "vitest";
import { groupOf } from "../../src/question/stated/groups";
import { changeOf, ratioAxis, ratioRows } from "../../src/question/stated/ratios";
import { setsOf, settingsOf, without, withSetting } from "../../src/question/stated/settings";
import { STEPS, stepOf, valueAt } from "../../src/question/stated/slider";
import { swingBars } from "../../src/question/stated/swings";

describe("settings", () => {
  it("come back from the address as they went in, in one order", () => {
    const sets = setsOf(
      new Map([
        ["side.USA.power", 0.70001],
        ["pair.distrust", 0.25],
      ]),
    );
    expect(sets).toEqual(["pair.distrust:0.25", "side.USA.power:0.7"]);
    expect(setsOf(settingsOf(sets))).toEqual(sets);
  });

  it("leave out what is no number", () => {
    expect(settingsOf(["a", "a:", ":1", "a:x", "b:2"])).toEqual(new Map([["b", 2]]));
  });

  it("go when they are back at the baseline or reset", () => {
    const one = withSetting(new Map(), "a", 0.5, 0.2);
    expect(withSetting(one, "a", 0.2, 0.2).size).toBe(0);
    expect(without(one, "a").size).toBe(0);
    expect(one.get("a")).toBe(0.5);
  });
});

describe("a slider", () => {
  it("reaches both ends and gives back the step it was given", () => {
    for (const range of [
      { minimum: 0, maximum: 1 },
      { minimum: 0.001, maximum: 1 },
    ]) {
      expect(valueAt(0, range)).toBe(range.minimum);
      expect(valueAt(STEPS, range)).toBe(range.maximum);
      for (const step of [1, 57, 120, 199]) expect(stepOf(valueAt(step, range), range)).toBe(step);
    }
  });
});

const pivotal = { side: "USA", player: "leader", kind: "LEADER", needed: 1, ratio: 1 };
const requirement = (rung: string, value: number) => ({
  rung,
  players: [],
  pivotal,
  ratio: { value, low: value / 3, high: value * 3 },
});

describe("ratios", () => {
  const rows = ratioRows([requirement("TALK", 3), requirement("ALLIANCE", 0.02)], [requirement("TALK", 2)]);

  it("have the baseline's value beside them", () => {
    expect(rows.map((row) => row.baseline)).toEqual([2, null]);
    expect(changeOf(rows[0] as (typeof rows)[0])).toBeCloseTo(1.5);
    expect(changeOf(rows[1] as (typeof rows)[0])).toBeNull();
  });

  it("lie on an axis with 1 marked, ten times as far being as wide everywhere", () => {
    const axis = ratioAxis(rows, 0, 400);
    expect(axis.ticks.map((tick) => tick.ratio)).toContain(1);
    expect(axis.x(1) - axis.x(0.1)).toBeCloseTo(axis.x(10) - axis.x(1), 0);
    expect(axis.x(0)).toBe(0);
  });
});

it("puts the widest swing first", () => {
  const swing = (key: string, atLow: number, atHigh: number) => ({ key, label: key, atLow, atHigh });
  const bars = swingBars([swing("narrow", 1, 1.2), swing("none", 1, 1), swing("wide", 4, 1)]);
  expect(bars.map((bar) => bar.key)).toEqual(["wide", "narrow"]);
  expect(bars[0]).toMatchObject({ from: 1, to: 4 });
});

it("groups inputs by what they are about", () => {
  expect(
    [
      "side.USA.hostility",
      "threat_power.power",
      "side.USA.power",
      "player.IRN.x.opposition",
      "rung.talk.share",
    ].map(groupOf),
  ).toEqual(["threat", "threat", "sides", "players", "steps"]);
});
