import { beforeEach, expect, it } from "vitest";
import { contextOf } from "../../src/router/context";

const at = (query: string) => contextOf({ path: "/relation", query: new URLSearchParams(query) });

beforeEach(() => sessionStorage.clear());

it("carries the last whole pair to where the address names nobody", () => {
  expect(at("")).toEqual({ a: "", b: "", threat: "", at: "" });
  at("a=USA&b=IRN&threat=isis");
  expect(at("words=talks")).toEqual({ a: "USA", b: "IRN", threat: "isis", at: "" });
});

it("keeps the one actor that is chosen so far, and does not carry half a pair", () => {
  at("a=USA&b=IRN");
  expect(at("b=IRQ")).toMatchObject({ a: "", b: "IRQ" });
  expect(at("")).toMatchObject({ a: "USA", b: "IRN" });
});
