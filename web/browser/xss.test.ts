import { writeFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium";
import { Client, type Job } from "./client";
import { payloads } from "./payloads";
import { Program, TestWorkspace } from "./program";
import { ready } from "./views";

interface Listed {
  key: string;
  id: string;
}

interface Reading {
  id: string;
  mentions: { text: string; actor: { id: string } }[];
}

const hostile = payloads();
const workspace = new TestWorkspace();
let program: Program;
let client: Client;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const ran: string[] = [];

/** Elements that only a text taken for markup can bring into the page. */
const foreign =
  "script:not([src]), iframe, object, embed, applet, base, frameset, marquee, video, audio, [onerror], [onload], [onfocus]," +
  " [srcdoc], a[href^='javascript' i], a[href^='data' i], a[href^='vbscript' i], meta[http-equiv='refresh' i]";

/** What the server does not take in a path: an escaped slash, backslash, percent sign or control character. */
const disguised = /%(2f|5c|25|0\w|1\w)/i;

beforeAll(async () => {
  const file = workspace.path("hostile.jsonl");
  const documents = hostile.map((payload, index) =>
    JSON.stringify({
      id: `${index} ${payload}`,
      date: "2014-06-20",
      title: payload,
      text: `Iran threatened Israel on Friday. ${payload} The United States condemned Iran.\n\n${payload}`,
    }),
  );
  writeFileSync(file, documents.join("\n"));
  workspace.run("add", file);
  program = await Program.start(workspace);
  client = await Client.of(program);
  browser = await launch();
  context = await browser.newContext();
  await context.exposeFunction("tellThatItRan", (what: string) => ran.push(what));
  await context.addInitScript(() => {
    window.alert = (what) => {
      (window as unknown as { tellThatItRan(what: string): void }).tellThatItRan(
        `alert ${what} at ${location}`,
      );
    };
  });
  page = await context.newPage();
  page.on("dialog", (dialog) => {
    ran.push(`dialog at ${page.url()}`);
    void dialog.dismiss();
  });
});

afterAll(async () => {
  await browser?.close();
  await program?.stop();
  workspace.remove();
});

async function look(path: string): Promise<void> {
  const answer = await page.goto(program.origin + path);
  if (answer?.status() === 400) {
    // A slash or a backslash in disguise is refused before the page: in words that no browser takes for markup.
    expect(answer.headers()["content-type"]).toBe("application/problem+json");
    expect(disguised.test(path), `refused: ${path}`).toBe(true);
  } else {
    await page.locator("main").waitFor();
    await ready(page);
    await page.mouse.move(300, 300);
  }
  expect(await page.locator(foreign).count(), `foreign elements at ${path}`).toBe(0);
  expect(ran).toEqual([]);
}

test("there are at least 200 of them", () => {
  expect(new Set(hostile).size).toBeGreaterThanOrEqual(200);
});

test("the guard sees what runs", async () => {
  const bare = await context.newPage();
  await bare.setContent("<img src=x onerror=alert(1)>");
  await expect.poll(() => ran.length).toBe(1);
  expect(await bare.locator(foreign).count()).toBe(1);
  ran.length = 0;
  await bare.close();
});

test("none runs as title, text or the name of an actor", async () => {
  const listed = await client.all<Listed>("/documents");
  expect(listed).toHaveLength(hostile.length);
  for (const { key, id } of listed) {
    const index = Number.parseInt(id, 10);
    await client.post("/corrections", {
      change: {
        kind: "SPLIT",
        actor: "IRN",
        words: "Iran",
        document: id,
        into: `x-${index}`,
        name: hostile[index],
        actorKind: "ORGANISATION",
      },
      who: hostile[index],
      reason: hostile[index],
    });
    await look(`/read/${key}`);
    const reading = await client.get<Reading>(`/documents/${key}`);
    expect(reading.mentions.some((mention) => mention.actor.id === `x-${index}`)).toBe(true);
  }
}, 600_000);

test("none runs in the lists, the network, a relation or the log", async () => {
  for (const path of ["/", "/network?at=2014-06-20", "/network?at=2014-06-20&layout=table", "/corrections"]) {
    await look(path);
  }
  for (let index = 0; index < hostile.length; index += 10) {
    await look(`/relation?a=x-${index}&b=ISR`);
  }
});

test("none runs in a brief, from the page or as a file without its policy", async () => {
  for (let index = 0; index < hostile.length; index += 10) {
    const address = `${program.origin}/api/v1/brief?a=x-${index}&b=ISR&format=html`;
    const file = workspace.path(`${index}.html`);
    writeFileSync(file, await (await fetch(address)).text());
    for (const place of [address, `file://${file}`]) {
      await page.goto(place);
      expect(await page.locator("h1").textContent()).toContain("Israel");
      expect(await page.locator(foreign).count(), `foreign elements in ${place}`).toBe(0);
      expect(ran).toEqual([]);
    }
  }
});

test("none runs in an address of the page", async () => {
  for (const payload of hostile) {
    const words = encodeURIComponent(payload);
    await look(`/search?words=${words}`);
  }
  for (let index = 0; index < hostile.length; index += 10) {
    const words = encodeURIComponent(hostile[index] as string);
    for (const path of [
      `/read/${words}`,
      `/relation?a=${words}&b=${words}`,
      `/question?a=${words}&b=USA&threat=${words}`,
    ]) {
      await look(path);
    }
  }
}, 600_000);

test("none runs as the address of a page to fetch", async () => {
  await page.goto(program.origin);
  for (const payload of hostile) {
    const outcome = await client
      .post<{ job: number }>("/documents", { address: payload })
      .then(({ job }) => client.done(job))
      .catch(
        (problem: Error): Job => ({
          state: "FAILED",
          results: [{ name: problem.message, outcome: "FAILED" }],
        }),
      );
    expect(outcome.results.every((result) => result.outcome === "FAILED")).toBe(true);
  }
  await look("/");
}, 120_000);
