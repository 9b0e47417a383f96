import { copyFileSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { test } from "vitest";
import { launch } from "./chromium";
import { Client } from "./client";
import { Program, TestWorkspace } from "./program";
import { arrive } from "./steps";
import { gulfViews, ready, type View } from "./views";

const folder = resolve(import.meta.dirname, "../../docs/pictures/page");
const sizes = { wide: { width: 1280, height: 860 }, phone: { width: 390, height: 844 } };

/** A view, and what of it comes to the top of the picture. */
interface Sight extends View {
  at?: string;
  key?: string;
}

async function shoot(browser: Browser, client: Client, views: Sight[]): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const [size, viewport] of Object.entries(sizes)) {
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
      const page = await context.newPage();
      const { address } = await client.post<{ address: string }>("/session/invitation", {});
      await arrive(page, address);
      for (const view of views) {
        await page.goto(new URL(view.path, address).href);
        await ready(page);
        if (view.key) await page.keyboard.press(view.key);
        await page.waitForTimeout(300);
        const top = view.at === undefined ? null : page.locator(view.at).first();
        await top?.evaluate((element) => element.scrollIntoView({ block: "start" }));
        await page.screenshot({ path: join(folder, `${view.name}-${colorScheme}-${size}.png`) });
      }
      await context.close();
    }
  }
}

/** Something for the log: an event confirmed, one rejected with a reason, and the reject taken back. */
async function correctSome(client: Client): Promise<void> {
  const { items } = await client.get<{ items: { id: string; document: string }[] }>(
    "/events?a=IRN&b=USA&limit=3",
  );
  const [one, other] = items.map(({ id, document }) => ({ event: id, document }));
  await client.post("/corrections", { change: { kind: "CONFIRM", ...one }, who: "Ada" });
  await client.post("/corrections", {
    change: { kind: "REJECT", ...other },
    who: "Ada",
    reason: "a denial, no accusation",
  });
  await client.post("/corrections", {
    change: { kind: "SPLIT", actor: "USA", words: "the kingdom", document: null, into: "SAU" },
    who: "Ben",
  });
  await client.post("/corrections/undo", {});
}

/** Pictures for the documentation: the example's articles, and the event data of STORE. */
test("a picture of each view, light and dark, wide and narrow", { timeout: 600_000 }, async () => {
  mkdirSync(folder, { recursive: true });
  const browser = await launch();
  const example = new TestWorkspace();
  example.run("add", "examples/gulf-2014");
  const reading = await Program.start(example);
  const client = await Client.of(reading);
  const documents = await client.all<{ key: string; id: string }>("/documents");
  const read = documents.find(({ id }) => id.includes("mixed-signals"));
  await correctSome(client);
  await shoot(browser, client, [
    { name: "home", path: "/" },
    { name: "reading", path: `/read/${read?.key}`, key: "j" },
    { name: "voices", path: "/relation?a=IRN&b=USA", at: "h2:text-is('Who says what')" },
    { name: "question", path: "/question?a=IRN&b=USA&threat=isis" },
    { name: "assumptions", path: "/question?a=IRN&b=USA&threat=isis", at: ".layer-stated" },
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
  await shoot(browser, await Client.of(program), [
    ...gulfViews.filter((view) => shown.includes(view.name)),
    { name: "balance", path: "/network?at=1990-08-15&a=USA&b=IRN", at: ".layouts" },
    { name: "map", path: "/network?at=1990-08-15&layout=map", at: ".layouts" },
  ]);
  await program.stop();
  gulf.remove();
  await browser.close();
});
