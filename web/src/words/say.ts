import type { ComponentChild } from "preact";
import { english } from "./english";

type Catalogue = typeof english;
/** The name of an interface text. */
export type Key = keyof Catalogue;

type Holes<T> = T extends `${string}{${infer Hole}}${infer Rest}` ? Hole | Holes<Rest> : never;
type HolesOf<K extends Key> = Catalogue[K] extends string
  ? Holes<Catalogue[K]>
  : "count" | { [F in keyof Catalogue[K]]: Holes<Catalogue[K][F]> }[keyof Catalogue[K]];
type Fillings<K extends Key, V> = { readonly [H in HolesOf<K>]: H extends "count" ? number : V };
type Given<K extends Key, V> = [HolesOf<K>] extends [never] ? [] : [Fillings<K, V>];

const language = "en";
const plurals = new Intl.PluralRules(language);
const numbers = new Intl.NumberFormat(language);

/** The text of a key with its holes filled; a text with forms takes that of `count`. */
export function say<K extends Key>(key: K, ...given: Given<K, string | number>): string {
  return tell(key, ...(given as Given<K, ComponentChild>)).join("");
}

/** Like `say`, but the fillings may be elements: the pieces in order. */
export function tell<K extends Key>(key: K, ...given: Given<K, ComponentChild>): ComponentChild[] {
  const fillings = (given[0] ?? {}) as Record<string, ComponentChild>;
  return form(english[key], fillings.count as number | undefined)
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => (/^\{\w+\}$/.test(piece) ? filled(fillings[piece.slice(1, -1)]) : piece));
}

/** The text of a name the server sent in capitals (a type, a factuality); the name itself where no text is known. */
export function term(kind: string, name: string): string {
  const key = `${kind}.${name}`;
  return Object.hasOwn(english, key)
    ? form(english[key as Key], undefined)
    : name.toLowerCase().replaceAll("_", " ");
}

function form(entry: Catalogue[Key], count: number | undefined): string {
  if (typeof entry === "string") return entry;
  return plurals.select(count ?? 0) === "one" ? entry.one : entry.other;
}

function filled(value: ComponentChild): ComponentChild {
  return typeof value === "number" ? numbers.format(value) : value;
}
