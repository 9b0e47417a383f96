import { expect, it } from "vitest";
import { forceBars } from "../../src/forces/bars";
import { percent, ratio, signed } from "../../src/picture/figures";
import { firstDay, lastDay, monthName, monthOf, monthText } from "../../src/time/month";

it("writes ties with their sign", () => {
  expect([signed(-0.417), signed(0.18), signed(0.001)]).toEqual(["−0.42", "+0.18", "0.00"]);
});

it("never writes a chance as none or certain that is not", () => {
  expect([percent(0.004), percent(0.65), percent(0.999), percent(1)]).toEqual([
    "under 1 %",
    "65 %",
    "over 99 %",
    "100 %",
  ]);
});

it("writes ratios to two digits that count", () => {
  expect([ratio(0.0512), ratio(7.35), ratio(126.4), ratio(0.0001)]).toEqual([
    "0.051",
    "7.3",
    "126",
    "under 0.001",
  ]);
});

it("counts months over the years", () => {
  const month = monthOf("1990-12-31");
  expect(monthText(month + 1)).toBe("1991-01");
  expect(monthName(month)).toBe("December 1990");
  expect([firstDay(monthOf("1992-02")), lastDay(monthOf("1992-02"))]).toEqual(["1992-02-01", "1992-02-29"]);
});

it("draws the strongest force at full width and drops none that counts", () => {
  const bars = forceBars([
    { id: "x", force: 0.1 },
    { id: "y", force: -0.4 },
    { id: "z", force: 0 },
  ]);
  expect(bars.map(({ id, part, pulls }) => [id, part, pulls])).toEqual([
    ["y", 1, false],
    ["x", 0.25, true],
  ]);
});
