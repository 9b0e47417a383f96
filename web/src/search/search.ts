import type { Changes } from "../router/address";

/** A piece of a snippet; `hit` where it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** A document that matches. */
export interface Found {
  readonly key: string;
  readonly id: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly snippets: readonly (readonly Piece[])[];
  /** How many of its events match. */
  readonly events: number;
}

const keys = ["words", "actor", "a", "b", "type", "from", "to"] as const;

/** What is looked for, "" where nothing is. */
export type Wanted = Readonly<Record<(typeof keys)[number], string>>;

/** What the address looks for. */
export function wantedOf(query: URLSearchParams): Wanted {
  return Object.fromEntries(keys.map((key) => [key, query.get(key)?.trim() ?? ""])) as Wanted;
}

/** Whether nothing is looked for. */
export function isNothing(wanted: Wanted): boolean {
  return keys.every((key) => wanted[key] === "");
}

/** What is looked for in events, words left out; null where nothing but words is. */
export function eventsOf({ words, ...filters }: Wanted): Changes | null {
  return Object.values(filters).some((value) => value !== "") ? filters : null;
}

/** Whether more than words and days is asked for, so that each document found has matching events. */
export function ofEvents({ actor, a, b, type }: Wanted): boolean {
  return [actor, a, b, type].some((value) => value !== "");
}

/** The changes that empty the address. */
export const cleared: Changes = Object.fromEntries(keys.map((key) => [key, null]));
