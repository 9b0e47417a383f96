import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Texts that must stay texts: see payloads.txt. */
export function payloads(): string[] {
  return readFileSync(join(import.meta.dirname, "payloads.txt"), "utf8")
    .split("\n")
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => line.replaceAll("\\n", "\n").replaceAll("\\t", "\t"));
}
