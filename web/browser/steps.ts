import type { Page } from "playwright-core";
import { expect } from "vitest";
import { ready } from "./views";

/** Opens the printed address; the token has left the address bar once the page may change things. */
export async function arrive(page: Page, invitation: string): Promise<void> {
  await page.goto(invitation);
  await expect.poll(() => page.url()).not.toContain("token");
  await ready(page);
}
