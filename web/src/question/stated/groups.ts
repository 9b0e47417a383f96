import type { Input } from "../reply";

export type GroupKind = "threat" | "sides" | "players" | "steps" | "weights";

export interface Group {
  kind: GroupKind;
  inputs: Input[];
}

const ORDER: GroupKind[] = ["threat", "sides", "players", "steps", "weights"];

/** The inputs by what they are about, in the order of reading; empty groups are left out. */
export function groupsOf(inputs: readonly Input[]): Group[] {
  return ORDER.map((kind) => ({
    kind,
    inputs: inputs.filter((input) => groupOf(input.key) === kind),
  })).filter((group) => group.inputs.length > 0);
}

export function groupOf(key: string): GroupKind {
  const head = key.split(".", 1)[0];
  if (head === "player") return "players";
  if (head === "rung") return "steps";
  if (head === "weight") return "weights";
  return head === "threat_power" || /\.(hostility|proximity)$/.test(key) ? "threat" : "sides";
}
