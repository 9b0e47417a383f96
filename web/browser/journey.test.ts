import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { Journey } from "./journey";
import { arrive, inAddress, openBrief, pick, print, slide, standOf, toView } from "./steps";
import { ready } from "./views";

const folder = resolve(import.meta.dirname, "../../examples/gulf-2014");
const pasted = "2014-06-17-mixed-signals.txt";
const journey = new Journey((workspace) => {
  const others = readdirSync(folder).filter((name) => name.endsWith(".txt") && name !== pasted);
  workspace.run("add", ...others.map((name) => join(folder, name)));
});
let article = "";
let reading = "";

/** A text, a web page, and a PDF that is none. */
function mixedFolder(): string {
  const mixed = journey.path("mixed");
  mkdirSync(mixed);
  const words = "On 2 July 2014 Iran accused Saudi Arabia of arming ISIS.";
  writeFileSync(join(mixed, "plain.txt"), `Title: From a text\nDate: 2014-07-02\n\n${words}`);
  writeFileSync(
    join(mixed, "page.html"),
    `<!doctype html><title>From a page</title><article><p>${words.replace("Iran", "Iraq")}</p></article>`,
  );
  writeFileSync(join(mixed, "broken.pdf"), "%PDF-1.7 and nothing else");
  return mixed;
}

test("the printed address opens the page, and its token leaves the address", () =>
  arrive(journey.page, journey.program.invitation));

test("an article is pasted, and read with its events marked", async () => {
  const [head = "", ...paragraphs] = readFileSync(join(folder, pasted), "utf8").split("\n\n");
  const title = /^Title: (.*)$/m.exec(head)?.[1] ?? "";
  await journey.page.getByRole("radio", { name: "Paste a text" }).check();
  await journey.page.getByRole("textbox", { name: "Text", exact: true }).fill(paragraphs.join("\n\n"));
  await journey.page.getByRole("textbox", { name: "Title" }).fill(title);
  await journey.page.getByLabel("Date of the text, if it does not say so").fill("2014-06-17");
  await journey.page.getByRole("button", { name: "Read it" }).click();
  await journey.page.locator(".job-state").getByText("1 document read").waitFor({ timeout: 40_000 });
  await journey.page.locator(".job").getByRole("link", { name: title }).click();
  await journey.page.getByRole("heading", { level: 1, name: title }).waitFor();
  await ready(journey.page);
  expect(await journey.page.locator(".reading-text .marked").count()).toBeGreaterThan(5);
  expect(await journey.page.locator(".reading-line").count()).toBeGreaterThan(5);
  article = journey.page.url();
});

test("a folder is added, and what cannot be read in it says why", async () => {
  await toView(journey.page, "Library");
  await journey.page.getByRole("radio", { name: "Files" }).check();
  await journey.page.locator('input[type="file"][aria-label="Choose a folder"]').setInputFiles(mixedFolder());
  const state = journey.page.locator(".job-state");
  await state.getByText("2 of 3 documents could be read").waitFor({ timeout: 40_000 });
  expect(await journey.page.locator(".job-failed").textContent()).toMatch(/broken\.pdf.*cannot be read/);
  expect((await journey.page.locator(".job-failed .job-reason").textContent())?.length).toBeGreaterThan(20);
  await journey.page.locator(".job").getByRole("link", { name: "From a page" }).waitFor();
});

test("a file is dropped on the library", async () => {
  const carried = await journey.page.evaluateHandle(() => {
    const data = new DataTransfer();
    const words = "Title: Dropped\nDate: 2014-07-02\n\nIran thanked Oman on 2 July 2014.";
    data.items.add(new File([words], "dropped.txt", { type: "text/plain" }));
    return data;
  });
  await journey.page.locator(".drop").dispatchEvent("drop", { dataTransfer: carried });
  await journey.page.locator(".job").getByRole("link", { name: "Dropped" }).waitFor({ timeout: 40_000 });
});

test("keys go from event to event, in the text as in the list", async () => {
  const chosen = journey.page.locator(".reading-line[aria-current]");
  await journey.page.goto(article);
  await ready(journey.page);
  await journey.page.keyboard.press("j");
  await expect.poll(() => inAddress(journey.page, "event")).not.toBeNull();
  const first = inAddress(journey.page, "event");
  await journey.page.keyboard.press("j");
  await expect.poll(() => inAddress(journey.page, "event")).not.toBe(first);
  await journey.page.keyboard.press("k");
  await expect.poll(() => inAddress(journey.page, "event")).toBe(first);
  expect(await chosen.count()).toBe(1);
  expect(await journey.page.locator(".marked-chosen").count()).toBeGreaterThan(0);
  await journey.page.locator(".reading-line", { hasText: /John Kirby.*Iran/ }).click();
  await expect.poll(() => chosen.textContent()).toContain("John Kirby");
  reading = journey.page.url();
});

test("the event leads to the relation of the two, where the slider goes from month to month", async () => {
  await journey.page.getByRole("link", { name: "Relation of the two" }).click();
  await journey.page.getByRole("heading", { level: 2, name: "United States and Iran" }).waitFor();
  await ready(journey.page);
  const month = journey.page.locator(".month-panel h2");
  await expect.poll(() => month.textContent()).toBe("June 2014");
  await expect.poll(() => journey.page.locator(".month-events").textContent()).toContain("John Kirby");
  await slide(journey.page, journey.page.getByRole("slider", { name: "Month" }), "ArrowLeft", 7, "at");
  await expect.poll(() => month.textContent()).toBe("November 2013");
  await expect.poll(() => journey.page.locator(".month-events li").count()).toBeGreaterThan(0);
});

test("the network follows the slider through time", async () => {
  await toView(journey.page, "Network");
  const slider = journey.page.getByRole("slider", { name: /^Through time/ });
  const ties = journey.page.locator("main svg title").getByText(/actors and \d+ ties on/);
  expect(await ties.count()).toBe(0);
  await slide(journey.page, slider, "End", 1, "at");
  expect(inAddress(journey.page, "at")).toMatch(/^2014-07/);
  await expect.poll(() => ties.textContent()).toContain("July 2014");
});

test("the question is asked, and an assumption moved and taken back", async () => {
  await toView(journey.page, "Question");
  await pick(journey.page, "Common threat", "islamic state", "Islamic State");
  await journey.page
    .getByRole("heading", { name: /Is Islamic State enough to push/ })
    .waitFor({ timeout: 40_000 });
  await ready(journey.page);
  const changed = journey.page.locator(".inputs p[role=status]");
  expect(await changed.textContent()).toContain("0 assumptions changed");
  await slide(journey.page, journey.page.locator(".input input[type=range]").first(), "PageUp", 3, "set");
  await expect.poll(() => changed.textContent()).toContain("1 assumption changed");
  const ratios = journey.page.getByRole("table", { name: "Threat now against threat needed" });
  await expect.poll(() => ratios.textContent()).toContain("×");
  await journey.page.getByRole("button", { name: "Reset all" }).click();
  await expect.poll(() => inAddress(journey.page, "set")).toBeNull();
  await ready(journey.page);
  await expect.poll(() => ratios.textContent()).not.toContain("×");
});

test("what was moved is kept as a scenario", async () => {
  await slide(journey.page, journey.page.locator(".input input[type=range]").first(), "PageUp", 3, "set");
  await journey.page.getByRole("textbox", { name: "Name" }).fill("A larger threat");
  await journey.page.getByRole("button", { name: "Save" }).click();
  await journey.page.getByRole("link", { name: "Load A larger threat" }).waitFor();
});

test("a link opens the same question with the same assumptions in a fresh profile", async () => {
  const headline = await journey.page.locator(".headline h2").textContent();
  const moved = await journey.page.locator(".input-changed output").first().textContent();
  const stranger = await journey.stranger();
  await stranger.goto(journey.page.url());
  await ready(stranger);
  expect(await stranger.locator(".headline h2").textContent()).toBe(headline);
  expect(await stranger.locator(".input-changed output").first().textContent()).toBe(moved);
  await stranger.getByText("Read only.").waitFor();
  await stranger.context().close();
});

test("an event rejected by keyboard leaves the tie, and comes back by undo", async () => {
  const relation = `${journey.program.origin}/relation?a=USA&b=IRN`;
  await journey.page.goto(relation);
  const before = await standOf(journey.page);
  const inBetween = async (key: string, standing: string) => {
    await journey.page.goto(reading);
    await ready(journey.page);
    await journey.page.getByRole("button", { name: "Confirm" }).waitFor();
    await journey.page.keyboard.press(key);
    const line = journey.page.locator(".reading-line[aria-current]");
    await expect
      .poll(async () => (await line.textContent())?.includes("rejected"))
      .toBe(standing === "rejected");
    await journey.page.goto(relation);
    return standOf(journey.page);
  };
  const after = await inBetween("x", "rejected");
  expect(after).not.toBe(before);
  expect(await inBetween("z", "coded")).toBe(before);
  expect(await inBetween("Shift+Z", "rejected")).toBe(after);
  expect(await inBetween("z", "coded")).toBe(before);
});

test("the log keeps what was done, and what was undone", async () => {
  await toView(journey.page, "Corrections");
  await journey.page.getByText("undone", { exact: true }).first().waitFor();
});

test("a brief of the pair is opened and printed, each claim with its source", async () => {
  await journey.page.goto(`${journey.program.origin}/question?a=USA&b=IRN&threat=isis`);
  await ready(journey.page);
  await journey.page.locator("main").getByRole("link", { name: "Brief", exact: true }).click();
  const paper = await openBrief(journey.page);
  expect(await paper.title()).toContain("United States");
  expect(await print(paper)).toBeGreaterThan(20_000);
  await paper.close();
});
