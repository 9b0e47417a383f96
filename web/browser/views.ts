import type { Page } from "playwright-core";

/** A view with something to see. */
export interface View {
  name: string;
  path: string;
}

/** The views of a workspace with event data of the Gulf. */
export const gulfViews: View[] = [
  { name: "home", path: "/" },
  { name: "relation", path: "/relation?a=USA&b=IRQ" },
  { name: "network", path: "/network?at=1990-08-15" },
  { name: "question", path: "/question?a=USA&b=IRN&threat=IRQ&at=1990-08-15" },
  { name: "search", path: "/search?actor=IRQ" },
  { name: "corrections", path: "/corrections" },
];

/** Waits until the view shows its data. */
export async function ready(page: Page): Promise<void> {
  await page.locator('main [aria-busy="false"]').first().waitFor();
  await page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null);
}
