import { describe, expect, it } from "vitest";
import { framed, viewBox } from "../../src/network/graph/frame";
import { hullOf } from "../../src/network/graph/hull";
import { labelsOf } from "../../src/network/graph/labels";
import { placesOf } from "../../src/network/graph/simulation";
import { step } from "../../src/network/graph/steps";
import { placeOf } from "../../src/network/map/places";
import { markingOf, tieLook } from "../../src/network/marking";
import type { Network } from "../../src/network/network";
import { tieRows } from "../../src/network/rows";

const ids = ["a", "b", "c", "d", "e", "f"];
const tie = (a: string, b: string, value: number) => ({
  a,
  b,
  sign: Math.sign(value),
  value,
  low: value - 0.1,
  high: value + 0.1,
});
const network = {
  at: "1990-01-01",
  first: null,
  last: null,
  nodes: ids.map((id, place) => ({
    id,
    name: id,
    kind: "STATE",
    country: null,
    camp: place < 3 ? 0 : 1,
    degree: 2,
  })),
  links: [
    tie("a", "b", 0.5),
    tie("b", "c", 0.6),
    tie("d", "e", 0.4),
    tie("e", "f", 0.9),
    tie("a", "d", -0.7),
  ],
  camps: [ids.slice(0, 3), ids.slice(3)],
  balance: {} as Network["balance"],
  cycles: [],
} satisfies Network;

describe("the layout", () => {
  it("is the same for the same network in whatever order", () => {
    const turned = { ...network, nodes: [...network.nodes].reverse(), links: [...network.links].reverse() };
    expect(placesOf(turned)).toEqual(placesOf(network));
  });

  it("keeps the camps apart", () => {
    const places = placesOf(network);
    const right = Math.max(...places.slice(0, 3).map((place) => place.x));
    const left = Math.min(...places.slice(3).map((place) => place.x));
    expect(right).toBeLessThan(left);
  });

  it("moves little when it begins from the last one", () => {
    const before = placesOf(network);
    const known = new Map(before.map((place) => [place.id, place]));
    const after = placesOf({ ...network, links: network.links.slice(1) }, known);
    const moved = after.map((place, at) =>
      Math.hypot(place.x - (before[at]?.x ?? 0), place.y - (before[at]?.y ?? 0)),
    );
    expect(Math.max(...moved)).toBeLessThan(120);
  });

  it("fills its frame", () => {
    const places = framed(placesOf(network), { width: 800, height: 500 });
    expect(Math.min(...places.map((place) => place.x))).toBe(48);
    expect(Math.max(...places.map((place) => place.x))).toBe(752);
  });

  it("never shows what lies outside the frame", () => {
    expect(viewBox({ x: 0, y: 0, zoom: 2 }, { width: 800, height: 500 })).toBe("0 0 400 250");
  });
});

it("leaves out a name that would cover another", () => {
  const actors = [1, 2, 3, 4, 5, 6].map((one) => ({
    id: `${one}`,
    name: "A long name",
    radius: 4,
    x: 100 + one,
    y: 50,
    marked: false,
  }));
  const labels = labelsOf(actors, { width: 200, height: 100 });
  expect(labels.length).toBeGreaterThan(0);
  expect(labels.length).toBeLessThan(6);
  const about = actors.map((actor) => ({ ...actor, marked: actor.id === "1" }));
  expect(labelsOf(about.toReversed(), { width: 200, height: 100 }).map(({ id }) => id)).toContain("1");
});

it("draws a hull around all points and through the outer ones only", () => {
  const hull = hullOf([
    { x: 0, y: 0 },
    { x: 4, y: 0 },
    { x: 4, y: 4 },
    { x: 0, y: 4 },
    { x: 2, y: 2 },
  ]);
  expect(hull).toHaveLength(4);
  expect(hull).not.toContainEqual({ x: 2, y: 2 });
});

it("goes by arrow key to a tied actor before a nearer one", () => {
  const places = [
    { id: "a", x: 0, y: 0 },
    { id: "near", x: 10, y: 0 },
    { id: "b", x: 30, y: 0 },
  ];
  expect(step(places, network.links, "a", "ArrowRight")).toBe("b");
  expect(step(places, [], "a", "ArrowRight")).toBe("near");
  expect(step(places, [], "a", "ArrowUp")).toBe("a");
});

it("marks the ties of a ring and no others", () => {
  const ring = { actors: ["a", "b", "c"], signs: [1, 1, -1], weight: 1 };
  const marking = markingOf(network, null, ring);
  expect(network.links.map((one) => tieLook(one, marking))).toEqual([
    "strong",
    "strong",
    "faint",
    "faint",
    "faint",
  ]);
});

it("lists every tie of the picture, the strongest first", () => {
  expect(tieRows(network.links).map((one) => one.value)).toEqual([0.9, -0.7, 0.6, 0.5, 0.4]);
});

it("knows where countries lie", () => {
  expect(placeOf("IRN")).toEqual({ longitude: 54.5, latitude: 32.5, number: "364" });
  expect(placeOf("SUN")?.number).toBeNull();
  expect(placeOf("???")).toBeNull();
});
