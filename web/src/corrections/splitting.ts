import type { Change } from "../correcting/change";

/** The kinds of actors, as the server names them. */
export const kinds = [
  "PERSON",
  "INSTITUTION",
  "ORGANISATION",
  "ARMED_GROUP",
  "PARTY",
  "COMMUNITY",
  "STATE",
  "UNKNOWN",
] as const;

/** What the form of a split holds. */
export interface Parting {
  readonly actor: string;
  readonly actorName: string;
  readonly words: string;
  /** A document's id, "" for all. */
  readonly document: string;
  readonly isNew: boolean;
  readonly into: string;
  readonly intoName: string;
  readonly name: string;
  readonly actorKind: string;
  readonly country: string;
  readonly reason: string;
}

/** An empty form, filled as far as an address says: `split` the actor, `words`, `document`. */
export function partingOf(query: URLSearchParams): Parting {
  const actor = query.get("split") ?? "";
  return {
    actor,
    actorName: actor,
    words: query.get("words") ?? "",
    document: query.get("document") ?? "",
    isNew: false,
    into: "",
    intoName: "",
    name: "",
    actorKind: "PERSON",
    country: "",
    reason: "",
  };
}

/** Whether everything needed is there. */
export function ready({ actor, words, isNew, into, name }: Parting): boolean {
  return actor !== "" && words.trim() !== "" && (isNew ? idOf(name) : into) !== "";
}

/** The split as the server takes it. */
export function wishOf(parting: Parting): Change {
  const { actor, words, document, into, name, actorKind, country } = parting;
  const wish = {
    kind: "SPLIT" as const,
    actor,
    words: words.trim(),
    document: document === "" ? null : document,
  };
  if (!parting.isNew) return { ...wish, into };
  return {
    ...wish,
    into: idOf(name),
    name: name.trim(),
    actorKind,
    country: country === "" ? null : country.toUpperCase(),
  };
}

/** An id made of a name: "Kenya's Army" becomes "kenyas-army". "" where there is neither letter nor digit. */
export function idOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
