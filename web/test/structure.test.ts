import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, it } from "vitest";

const source = resolve(import.meta.dirname, "../src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) =>
  /\.tsx?$/.test(name),
);

/** What a file of the page imports of the page, by type or by value. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), "utf8");
  return [...text.matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)].flatMap(([, path]) => {
    const place = relative(source, resolve(source, dirname(file), path as string));
    return files.filter((other) => other.replace(/\.tsx?$/, "") === place);
  });
}

/** A way from a file back to itself; null when there is none. */
function circleFrom(file: string, imports: Map<string, string[]>, way: string[] = []): string[] | null {
  if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
  for (const next of imports.get(file) ?? []) {
    const circle = circleFrom(next, imports, [...way, file]);
    if (circle !== null) return circle;
  }
  imports.set(file, []);
  return null;
}

it("has no files that import each other in a circle", () => {
  const imports = new Map(files.map((file) => [file, importsOf(file)]));
  expect([...imports.values()].flat().length).toBeGreaterThan(200);
  expect(files.map((file) => circleFrom(file, imports)).filter((circle) => circle !== null)).toEqual([]);
});

it("knows a circle when it sees one", () => {
  const imports = new Map([
    ["a", ["b"]],
    ["b", ["c"]],
    ["c", ["b"]],
  ]);
  expect(circleFrom("a", imports)).toEqual(["b", "c", "b"]);
});
