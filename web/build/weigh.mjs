// Fails when what the browser needs before the first view exceeds the budget, gzipped.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const folder = "target/page/org/entente/page";
const budget = 100_000;

/** The entry's own files and those it imports at once; views loaded later do not count. */
export function firstFiles(manifest) {
  const entry = Object.values(manifest).find((chunk) => chunk.isEntry);
  const files = new Set();
  const visit = (chunk) => {
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    for (const name of chunk.imports ?? []) visit(manifest[name]);
  };
  visit(entry);
  return [...files];
}

const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
const sizes = firstFiles(manifest).map((file) => [file, gzipSync(readFileSync(join(folder, file))).length]);
const total = sizes.reduce((sum, [, size]) => sum + size, 0);
for (const [file, size] of sizes) console.log(`${String(size).padStart(8)}  ${file}`);
console.log(`${String(total).padStart(8)}  of ${budget} bytes, gzipped, before lazy parts`);
if (total > budget) {
  console.error("error: the page's first files exceed the budget; load what is not needed at first lazily");
  process.exit(1);
}
