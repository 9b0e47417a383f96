import { expect, test } from "vitest";
import { asProblem, problemOf } from "../../src/server/problem";

test("a problem keeps the detail and the hint", async () => {
  const response = new Response(
    JSON.stringify({ title: "Not found", detail: "no document ab", hint: "look at the library" }),
    {
      status: 404,
      headers: { "content-type": "application/problem+json" },
    },
  );
  const problem = await problemOf(response);
  expect([problem.status, problem.detail, problem.hint]).toEqual([
    404,
    "no document ab",
    "look at the library",
  ]);
});

test("an answer that is not JSON keeps its status", async () => {
  const problem = await problemOf(new Response("<html>", { status: 502, statusText: "Bad Gateway" }));
  expect([problem.status, problem.title, problem.hint]).toEqual([502, "Bad Gateway", ""]);
});

test("an error without a server is status 0", () => {
  expect(asProblem(new TypeError("fetch failed")).status).toBe(0);
});
