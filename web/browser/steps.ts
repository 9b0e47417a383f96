import type { Browser, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { ready } from "./views";

/** What a person does on the page, by what they see there. */

/** A window in a profile of its own, as on the first day. */
export async function freshProfile(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    reducedMotion: "reduce",
    viewport: { width: 1280, height: 860 },
    locale: "en-GB",
    timezoneId: "UTC",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

/** Opens the printed address; the token has left the address bar once the page may change things. */
export async function arrive(page: Page, invitation: string): Promise<void> {
  await page.goto(invitation);
  await expect.poll(() => page.url()).not.toContain("token");
  await ready(page);
}

/** Goes to another view by the navigation. */
export async function toView(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name, exact: true }).click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
  await ready(page);
}

/** Types a part of a name into an actor's field and takes the actor from what is suggested. */
export async function pick(page: Page, field: string, words: string, name: string): Promise<void> {
  const box = page.getByRole("combobox", { name: field, exact: true });
  await box.fill(words);
  await page.getByRole("option", { name: new RegExp(`^${name}\\b`) }).click();
  await expect.poll(() => box.inputValue()).toBe(name);
  await ready(page);
}

/** What the address has under a name. */
export function inAddress(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

/** The value of the tie as the relation view tells it. */
export async function standOf(page: Page): Promise<string> {
  await ready(page);
  return (await page.getByText(/^On .* the tie is/).textContent()) ?? "";
}

/** Moves a slider by keys until the address tells what came of it. */
export async function slide(page: Page, slider: Locator, key: string, times: number, name: string) {
  const before = inAddress(page, name);
  await slider.focus();
  for (let press = 0; press < times; press += 1) await slider.press(key);
  await expect.poll(() => inAddress(page, name)).not.toBe(before);
  await ready(page);
}

/** Opens the brief as a paper: each number must lead to a source, and each source to a sentence and a text. */
export async function openBrief(page: Page): Promise<Page> {
  const opening = page.waitForEvent("popup");
  await page.getByRole("link", { name: "Open to read and print" }).click();
  const paper = await opening;
  await paper.waitForLoadState();
  const wrong = await paper.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>("a[href^='#source-']")]
      .map((number) => number.getAttribute("href") ?? "")
      .filter((target) => (document.querySelector(target)?.textContent ?? "").length < 20),
  );
  expect(wrong).toEqual([]);
  expect(await paper.locator("a[href^='#source-']").count()).toBeGreaterThan(3);
  await paper.getByRole("heading", { name: "Method and coverage" }).waitFor();
  return paper;
}

/** Prints it as the browser does. */
export async function print(paper: Page): Promise<number> {
  const printed = await paper.pdf({ format: "A4" });
  expect(printed.subarray(0, 5).toString()).toBe("%PDF-");
  return printed.length;
}
