import type { Cycle, Network, Tie } from "./network";

/** What of a network is to stand out: the focus and its ties, a pair and its third parties, or a ring. */
export interface Marking {
  readonly focus: string | null;
  readonly any: boolean;
  readonly marked: (id: string) => boolean;
  readonly tied: (tie: Tie) => boolean;
  /** What a third party does to the chosen pair; 0 for all others. */
  readonly forceOf: (id: string) => number;
}

/** A ring goes before a pair, a pair before the focus. */
export function markingOf(network: Network, focus: string | null, ring: Cycle | null): Marking {
  const forces = new Map((network.forces?.thirds ?? []).map((third) => [third.id, third.force]));
  const forceOf = (id: string) => (ring === null ? (forces.get(id) ?? 0) : 0);
  if (ring !== null) {
    const steps = new Set(
      ring.actors.map((id, place) => key(id, ring.actors[(place + 1) % ring.actors.length] ?? id)),
    );
    return {
      focus,
      any: true,
      marked: (id) => ring.actors.includes(id),
      tied: ({ a, b }) => steps.has(key(a, b)),
      forceOf,
    };
  }
  if (network.forces) {
    const { a: one, b: other } = network.forces;
    const pair = (id: string) => id === one || id === other;
    return {
      focus,
      any: true,
      marked: (id) => pair(id) || forces.has(id) || id === focus,
      tied: ({ a, b }) => (pair(a) && (forces.has(b) || pair(b))) || (pair(b) && forces.has(a)),
      forceOf,
    };
  }
  const near = new Set(network.links.flatMap(({ a, b }) => (a === focus ? [b] : b === focus ? [a] : [])));
  return {
    focus,
    any: focus !== null,
    marked: (id) => id === focus || near.has(id),
    tied: ({ a, b }) => a === focus || b === focus,
    forceOf,
  };
}

export function tieLook(tie: Tie, marking: Marking): "plain" | "strong" | "faint" {
  if (!marking.any) return "plain";
  return marking.tied(tie) ? "strong" : "faint";
}

function key(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}
