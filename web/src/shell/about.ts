import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { About } from "../server/types";

/** What the server says of itself; null until it has answered. */
export const AboutContext = createContext<About | null>(null);

export function useAbout(): About | null {
  return useContext(AboutContext);
}

/** Whether this browser may add and correct. */
export function useMayChange(): boolean {
  return useAbout()?.mayChange ?? false;
}

const place = "entente.who";

/** The name given in this browser for corrections, or "" for the account's. */
export function givenName(): string {
  return localStorage.getItem(place) ?? "";
}

export function setGivenName(name: string): void {
  localStorage.setItem(place, name.trim());
}
