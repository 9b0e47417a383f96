import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, test } from "vitest";
import { launch } from "./chromium";
import { Program, TestWorkspace } from "./program";
import { arrive } from "./steps";

const pasted = "2014-07-03-before-the-deadline.txt";
const folder = resolve(import.meta.dirname, "../../examples/gulf-2014");
const workspace = new TestWorkspace();
let program: Program;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const others = readdirSync(folder).filter((name) => name.endsWith(".txt") && name !== pasted);
  workspace.run("add", ...others.map((name) => join(folder, name)));
  program = await Program.start(workspace);
  browser = await launch();
  const context = await browser.newContext({
    reducedMotion: "reduce",
    viewport: { width: 1280, height: 860 },
  });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
});

afterAll(async () => {
  await browser?.close();
  await program?.stop();
  workspace.remove();
});

test("the printed address opens the page, and its token leaves the address", () =>
  arrive(page, program.invitation));
