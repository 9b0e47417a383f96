import { describe, expect, it } from "vitest";
import { idOf, partingOf, ready, wishOf } from "../../src/corrections/splitting";

describe("an id made of a name", () => {
  it.each([
    ["Kenya's Army", "kenyas-army"],
    ["  Élite of   Tehran! ", "elite-of-tehran"],
    ["حزب الله", "حزب-الله"],
    ["P5+1", "p5-1"],
    ["!?", ""],
  ])("%s", (name, id) => expect(idOf(name)).toBe(id));
});

describe("a split", () => {
  const filled = partingOf(new URLSearchParams("split=IRN&words=Tehran&document=a%20%26%20b"));

  it("begins with what the address says", () => {
    expect(filled).toMatchObject({ actor: "IRN", words: "Tehran", document: "a & b", isNew: false });
    expect(ready(filled)).toBe(false);
  });

  it("goes to a known actor", () => {
    const parting = { ...filled, words: " Tehran ", into: "irgc", name: "left over", country: "IRN" };
    expect(ready(parting)).toBe(true);
    expect(wishOf(parting)).toEqual({
      kind: "SPLIT",
      actor: "IRN",
      words: "Tehran",
      document: "a & b",
      into: "irgc",
    });
  });

  it("goes to a new actor, in all documents", () => {
    const parting = { ...filled, document: "", isNew: true, name: "City of Tehran", country: "irn" };
    expect(wishOf(parting)).toEqual({
      kind: "SPLIT",
      actor: "IRN",
      words: "Tehran",
      document: null,
      into: "city-of-tehran",
      name: "City of Tehran",
      actorKind: "PERSON",
      country: "IRN",
    });
    expect(ready({ ...parting, name: "?" })).toBe(false);
  });
});
