import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { launch } from "./chromium";
import { Program, TestWorkspace } from "./program";
import { freshProfile } from "./steps";

const pictures = resolve(import.meta.dirname, "../target/browser");

/** A person's way through the page: the tests of a file, one after the other, in one window. */
export class Journey {
  private readonly workspace = new TestWorkspace();
  private running: { program: Program; browser: Browser; page: Page } | null = null;

  /** @param prepare fills the workspace before the program starts */
  constructor(prepare: (workspace: TestWorkspace) => void) {
    beforeAll(async () => {
      prepare(this.workspace);
      const program = await Program.start(this.workspace);
      const browser = await launch();
      this.running = { program, browser, page: await freshProfile(browser) };
    });
    afterEach(async ({ task }) => {
      if (task.result?.state !== "fail" || this.running === null) return;
      const path = join(pictures, `${task.name.replace(/\W+/g, "-")}.png`);
      await this.running.page.screenshot({ path });
      process.stderr.write(`At ${this.running.page.url()}, seen in ${path}\n`);
    });
    afterAll(async () => {
      await this.running?.browser.close();
      await this.running?.program.stop();
      this.workspace.remove();
    });
  }

  get page(): Page {
    return this.started.page;
  }

  get program(): Program {
    return this.started.program;
  }

  /** A place beside the workspace. */
  path(name: string): string {
    return this.workspace.path(name);
  }

  /** Somebody else's window, who has never been here. */
  stranger(): Promise<Page> {
    return freshProfile(this.started.browser);
  }

  private get started() {
    if (this.running === null) throw new Error("The journey has not begun: use it within a test.");
    return this.running;
  }
}
