import { copyFileSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { test } from "vitest";
import { launch } from "./chromium";
import { Client } from "./client";
import { Program, TestWorkspace } from "./program";
import { gulfViews, ready, type View } from "./views";

const folder = resolve(import.meta.dirname, "../../docs/pictures/page");
const sizes = { wide: { width: 1280, height: 860 }, phone: { width: 390, height: 844 } };

async function shoot(browser: Browser, origin: string, views: View[]): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const [size, viewport] of Object.entries(sizes)) {
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
      const page = await context.newPage();
      for (const view of views) {
        await page.goto(origin + view.path);
        await ready(page);
        await page.waitForTimeout(300);
        await page.screenshot({ path: join(folder, `${view.name}-${colorScheme}-${size}.png`) });
      }
      await context.close();
    }
  }
}

/** Pictures for the documentation: the example's articles, and the event data of STORE. */
test("a picture of each view, light and dark, wide and narrow", { timeout: 600_000 }, async () => {
  mkdirSync(folder, { recursive: true });
  const browser = await launch();
  const example = new TestWorkspace();
  example.run("add", "examples/gulf-2014");
  const reading = await Program.start(example);
  const client = await Client.of(reading);
  const documents = await client.all<{ key: string; events: number }>("/documents");
  const richest = documents.toSorted((one, other) => other.events - one.events)[0];
  await shoot(browser, reading.origin, [
    { name: "home", path: "/" },
    { name: "reading", path: `/read/${richest?.key}` },
    { name: "voices", path: "/relation?a=IRN&b=USA" },
    { name: "question", path: "/question?a=IRN&b=USA&threat=isis" },
    { name: "search", path: "/search?words=talks" },
    { name: "brief", path: "/brief?a=IRN&b=USA&threat=isis" },
    { name: "corrections", path: "/corrections" },
  ]);
  await reading.stop();
  example.remove();
  const gulf = new TestWorkspace();
  copyFileSync(process.env.STORE ?? "", gulf.file);
  const program = await Program.start(gulf);
  const shown = ["relation", "network"];
  await shoot(browser, program.origin, [
    ...gulfViews.filter((view) => shown.includes(view.name)),
    { name: "map", path: "/network?at=1990-08-15&layout=map" },
  ]);
  await program.stop();
  gulf.remove();
  await browser.close();
});
