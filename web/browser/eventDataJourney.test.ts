import { expect, test } from "vitest";
import { writeEventData } from "./eventData";
import { Journey } from "./journey";
import { arrive, inAddress, openBrief, pick, print, slide, standOf, toView } from "./steps";
import { ready } from "./views";

/** On imported event data there is no text to read. */
const journey = new Journey((workspace) => {
  const file = workspace.path("events.tsv");
  writeEventData(file);
  workspace.run("import", "--from", "keds", file);
});

test("the library says that there are event data, and where to go on", async () => {
  await arrive(journey.page, journey.program.invitation);
  await journey.page.getByText("Event data, and no documents").waitFor();
});

test("a relation is opened, and the month under the pointer shows its events", async () => {
  await toView(journey.page, "Relation");
  await pick(journey.page, "One side", "united st", "United States");
  await pick(journey.page, "The other side", "iraq", "Iraq");
  await standOf(journey.page);
  const chart = journey.page.locator(".tie-chart");
  const box = await chart.boundingBox();
  const month = journey.page.locator(".month-panel h2");
  const last = await month.textContent();
  await journey.page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 80, { steps: 3 });
  await expect.poll(() => month.textContent()).not.toBe(last);
  await ready(journey.page);
  expect(await journey.page.locator(".month-events li").count()).toBeGreaterThan(0);
});

test("the slider goes to another month, and a drag to a shorter span", async () => {
  await slide(journey.page, journey.page.getByRole("slider", { name: "Month" }), "ArrowRight", 2, "at");
  const box = await journey.page.locator(".tie-chart").boundingBox();
  const at = (share: number) => (box?.x ?? 0) + (box?.width ?? 0) * share;
  await journey.page.mouse.move(at(0.4), (box?.y ?? 0) + 90);
  await journey.page.mouse.down();
  await journey.page.mouse.move(at(0.7), (box?.y ?? 0) + 90, { steps: 5 });
  await journey.page.mouse.up();
  await expect.poll(() => inAddress(journey.page, "from")).toMatch(/^19(89|90)/);
  await journey.page.getByRole("button", { name: "Whole span" }).click();
  await expect.poll(() => inAddress(journey.page, "from")).toBeNull();
});

test("an event of the data is rejected where it is listed, and brought back by undo", async () => {
  await ready(journey.page);
  const events = journey.page.locator(".month-events li");
  const first = (await events.first().textContent()) ?? "";
  const count = await events.count();
  const month = journey.page.locator(".month-panel .hint");
  const told = await month.textContent();
  await events.first().getByText("Correct").click();
  await events.first().getByRole("textbox", { name: "Reason (optional)" }).fill("told twice");
  await events.first().getByRole("button", { name: "Reject" }).click();
  await expect.poll(() => events.count()).toBe(count - 1);
  await expect.poll(() => month.textContent()).not.toBe(told);
  await journey.page.locator(".notice").getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => events.count()).toBe(count);
  expect(await events.first().textContent()).toBe(first);
  await expect.poll(() => month.textContent()).toBe(told);
});

test("another type is given to an event, and taken back in the log", async () => {
  const event = journey.page.locator(".month-events li").first();
  const before = await event.locator(".badge").first().textContent();
  await event.getByText("Correct").click();
  await event.getByRole("button", { name: "Edit" }).click();
  await event.getByRole("combobox", { name: "Type" }).selectOption({ label: "mobilize" });
  await event.getByRole("button", { name: "Save" }).click();
  await expect.poll(() => event.locator(".badge").first().textContent()).toContain("mobilize");
  expect(await event.textContent()).toContain("edited");
  const relation = journey.page.url();
  await toView(journey.page, "Corrections");
  await journey.page.getByRole("button", { name: "Undo the latest" }).click();
  await journey.page
    .locator(".notice")
    .getByText(/^Undone/)
    .waitFor();
  await journey.page.goto(relation);
  await ready(journey.page);
  expect(await event.locator(".badge").first().textContent()).toBe(before);
});

test("the network goes through time, as a picture, a map and a table", async () => {
  await toView(journey.page, "Network");
  const slider = journey.page.getByRole("slider", { name: /^Through time/ });
  const title = journey.page.locator("main svg title").getByText(/actors and \d+ ties on/);
  await slide(journey.page, slider, "End", 1, "at");
  const late = await title.textContent();
  await slide(journey.page, slider, "ArrowLeft", 16, "at");
  await expect.poll(() => title.textContent()).not.toBe(late);
  expect(inAddress(journey.page, "at")).toMatch(/^1990/);
  await journey.page.getByRole("button", { name: "Map", exact: true }).click();
  await expect.poll(() => journey.page.locator("svg .land, svg .country").count()).toBeGreaterThan(50);
  await journey.page.getByRole("button", { name: "Table", exact: true }).click();
  await journey.page.getByRole("table").getByText("Kuwait").first().waitFor();
});

test("the question is asked of the data, and an assumption moved", async () => {
  await journey.page.goto(`${journey.program.origin}/question`);
  await pick(journey.page, "One rival", "united st", "United States");
  await pick(journey.page, "The other rival", "iran", "Iran");
  await pick(journey.page, "Common threat", "iraq", "Iraq");
  await journey.page.getByRole("heading", { name: /Is Iraq enough to push/ }).waitFor();
  await ready(journey.page);
  await slide(journey.page, journey.page.locator(".input input[type=range]").first(), "PageUp", 3, "set");
  const status = journey.page.locator(".inputs p[role=status]");
  await expect.poll(() => status.textContent()).toContain("1 assumption changed");
  const ratios = journey.page.locator("table", { hasText: "Turns on" }).first();
  await expect.poll(() => ratios.textContent()).toContain("×");
});

test("a link opens the same in a fresh profile", async () => {
  const ratios = await journey.page.locator("table", { hasText: "Turns on" }).first().textContent();
  const stranger = await journey.stranger();
  await stranger.goto(journey.page.url());
  await ready(stranger);
  expect(await stranger.locator("table", { hasText: "Turns on" }).first().textContent()).toBe(ratios);
  await stranger.context().close();
});

test("a brief is opened and printed, its claims with the rows they rest on", async () => {
  await journey.page.locator("main").getByRole("link", { name: "Brief", exact: true }).click();
  await journey.page.getByText("1 changed assumption is taken along.").waitFor();
  const paper = await openBrief(journey.page);
  expect(await print(paper)).toBeGreaterThan(20_000);
  await paper.close();
});
