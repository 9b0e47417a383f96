import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch } from "./chromium";
import { Client } from "./client";
import { writeEventData } from "./eventData";
import { Program, TestWorkspace } from "./program";
import { arrive } from "./steps";
import { ready, type View } from "./views";

interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary: string }[];
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const workspace = new TestWorkspace();
let program: Program;
let client: Client;
let browser: Browser;
let reading = "";

beforeAll(async () => {
  const file = workspace.path("events.tsv");
  writeEventData(file);
  workspace.run("add", "examples/gulf-2014");
  workspace.run("import", "--from", "keds", file);
  program = await Program.start(workspace);
  client = await Client.of(program);
  const documents = await client.all<{ key: string }>("/documents");
  reading = `/read/${documents[0]?.key}`;
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  await program?.stop();
  workspace.remove();
});

/** What is opened on a view, besides what it shows at once. */
const forms: Record<string, (page: Page) => Promise<void>> = {
  "reading, an event being edited": async (page) => {
    await page.keyboard.press("j");
    await page.keyboard.press("e");
    await page.getByRole("form", { name: "What it should be" }).waitFor();
  },
  "relation, an event of the data being edited": async (page) => {
    const event = page.locator(".month-events li").first();
    await event.getByText("Correct").click();
    await event.getByRole("button", { name: "Edit" }).click();
    await event.getByRole("form", { name: "What it should be" }).waitFor();
  },
  "home, a text being pasted": (page) => page.getByRole("radio", { name: "Paste a text" }).check(),
  help: async (page) => {
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
  },
};

function views(): View[] {
  return [
    { name: "home", path: "/" },
    { name: "reading", path: reading },
    { name: "reading, an event being edited", path: reading },
    { name: "home, a text being pasted", path: "/" },
    { name: "help", path: "/" },
    { name: "relation, an event of the data being edited", path: "/relation?a=USA&b=IRQ&to=1991-12-31" },
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
    const { address } = await client.post<{ address: string }>("/session/invitation", {});
    await arrive(page, address);
    const wrong: string[] = [];
    for (const view of views()) {
      await page.goto(program.origin + view.path);
      await ready(page);
      await forms[view.name]?.(page);
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
