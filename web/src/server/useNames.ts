import { useEffect, useState } from "preact/hooks";
import { get, type Page } from "./client";
import type { ActorItem } from "./types";

const known = new Map<string, string>();

/** Keeps a name seen in an answer, so that nobody need ask for it. */
export function learnName(actor: { readonly id: string; readonly name: string } | null | undefined): void {
  if (actor) known.set(actor.id, actor.name);
}

/** The names of actors by id, as far as they are known; those not known are looked up once. */
export function useNames(ids: readonly string[]): Readonly<Record<string, string>> {
  const [, refresh] = useState(0);
  const unknown = ids.filter((id) => !known.has(id)).join("\n");
  useEffect(() => {
    if (unknown === "") return;
    let shown = true;
    Promise.allSettled(unknown.split("\n").map(lookUp)).then(() => shown && refresh((count) => count + 1));
    return () => {
      shown = false;
    };
  }, [unknown]);
  return Object.fromEntries(ids.flatMap((id) => (known.has(id) ? [[id, known.get(id) as string]] : [])));
}

async function lookUp(id: string): Promise<void> {
  const page = await get<Page<ActorItem>>("/actors", { words: id, limit: "10" });
  learnName(page.items.find((actor) => actor.id === id) ?? { id, name: id });
}
