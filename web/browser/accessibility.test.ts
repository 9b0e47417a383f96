import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch } from "./chromium";
import { Client } from "./client";
import { writeEventData } from "./eventData";
import { Program, TestWorkspace } from "./program";
import { ready, type View } from "./views";

interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary: string }[];
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const workspace = new TestWorkspace();
let program: Program;
let browser: Browser;
let reading = "";

beforeAll(async () => {
  const file = workspace.path("events.tsv");
  writeEventData(file);
  workspace.run("add", "examples/gulf-2014");
  workspace.run("import", "--from", "keds", file);
  program = await Program.start(workspace);
  const documents = await (await Client.of(program)).all<{ key: string }>("/documents");
  reading = `/read/${documents[0]?.key}`;
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await program?.stop();
  workspace.remove();
});

function views(): View[] {
  return [
    { name: "home", path: "/" },
    { name: "reading", path: reading },
    { name: "relation", path: "/relation?a=USA&b=IRN&to=1991-12-31" },
    { name: "relation of texts", path: "/relation?a=USA&b=IRN" },
    { name: "network", path: "/network?at=1990-08-15" },
    { name: "map", path: "/network?at=1990-08-15&layout=map" },
    { name: "table", path: "/network?at=1990-08-15&layout=table" },
    { name: "question", path: "/question?a=USA&b=IRN&threat=isis" },
    { name: "search", path: "/search?words=talks" },
    { name: "corrections", path: "/corrections" },
    { name: "brief", path: "/brief?a=USA&b=IRN&threat=isis" },
    { name: "nothing there", path: "/read/0000000000000000" },
  ];
}

/** What axe finds wrong by WCAG 2.2 AA and its best practices. */
async function violations(page: Page): Promise<string[]> {
  // By the debugger's way, which the page's own policy does not bind.
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const run = (window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } })
      .axe.run;
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    return (await run({ runOnly: tags })).violations;
  });
  return found.map((one) => `${one.id}: ${one.help} — ${one.nodes[0]?.html} ${one.nodes[0]?.failureSummary}`);
}

describe.each([
  { colorScheme: "light" as const, width: 1280 },
  { colorScheme: "dark" as const, width: 1280 },
  { colorScheme: "light" as const, width: 390 },
  { colorScheme: "dark" as const, width: 390 },
])("$colorScheme, $width wide", ({ colorScheme, width }) => {
  test("axe finds nothing, and nothing is wider than the window", { timeout: 240_000 }, async () => {
    const context = await browser.newContext({
      viewport: { width, height: 850 },
      colorScheme,
      reducedMotion: "reduce",
      bypassCSP: false,
    });
    const page = await context.newPage();
    const wrong: string[] = [];
    for (const view of views()) {
      await page.goto(program.origin + view.path);
      await ready(page);
      wrong.push(...(await violations(page)).map((violation) => `${view.name}: ${violation}`));
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (over > 0) {
        wrong.push(`${view.name}: ${over} px wider than the window`);
      }
    }
    await context.close();
    expect(wrong).toEqual([]);
  });
});
