import { copyFileSync, writeFileSync } from "node:fs";
import { test } from "vitest";
import { launch } from "./chromium";
import { Program, TestWorkspace } from "./program";
import { gulfViews, ready } from "./views";

/** A workspace with the KEDS Gulf file imported. */
const store = process.env.STORE ?? "";
const runs = 5;

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] as number;
}

/** Each view in a new profile: first contentful paint, and the view's data on screen, in milliseconds. */
test("first paint of each view", { timeout: 600_000 }, async () => {
  const workspace = new TestWorkspace();
  copyFileSync(store, workspace.file);
  const program = await Program.start(workspace);
  const browser = await launch();
  const rows = [
    "| view | first paint, first time | first paint, median | data on screen, first time | data on screen, median |",
    "|---|---|---|---|---|",
  ];
  for (const view of gulfViews) {
    const paints: number[] = [];
    const data: number[] = [];
    for (let run = 0; run < runs; run++) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      await page.goto(program.origin + view.path, { waitUntil: "commit" });
      await ready(page);
      data.push(await page.evaluate(() => performance.now()));
      paints.push(
        await page.evaluate(
          () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
        ),
      );
      await context.close();
    }
    const cells = [paints[0], median(paints), data[0], median(data)].map(
      (value) => `${Math.round(value ?? 0)} ms`,
    );
    rows.push(`| ${view.name} | ${cells.join(" | ")} |`);
  }
  rows.push("", `\`entente serve\` printed its address after ${Math.round(program.startMilliseconds)} ms.`);
  await browser.close();
  await program.stop();
  workspace.remove();
  writeFileSync(process.env.OUT ?? "/dev/stdout", `${rows.join("\n")}\n`);
});
