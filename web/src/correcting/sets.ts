import type { Factuality } from "../server/types";

/** PLOVER's types, from the most cooperative on. */
export const types = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;

export const factualities: readonly Factuality[] = [
  "ASSERTED",
  "DENIED",
  "PLANNED",
  "CONDITIONAL",
  "POSSIBLE",
];
