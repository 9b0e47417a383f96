import type { Factuality } from "../../server/types";

/** The outline of a factuality's sign about the origin, 5 pixels each way, and whether it is filled. */
export function signOf(factuality: string): { path: string; filled: boolean } {
  return SIGNS[factuality as Factuality] ?? SIGNS.ASSERTED;
}

const SIGNS: Record<Factuality, { path: string; filled: boolean }> = {
  ASSERTED: { path: "M-5,0A5,5 0 1 1 5,0A5,5 0 1 1 -5,0Z", filled: true },
  DENIED: { path: "M-5,-5L5,5M-5,5L5,-5", filled: false },
  PLANNED: { path: "M-4,-5L6,0L-4,5Z", filled: false },
  CONDITIONAL: { path: "M0,-6L6,0L0,6L-6,0Z", filled: false },
  POSSIBLE: { path: "M-5,0A5,5 0 1 1 5,0A5,5 0 1 1 -5,0Z", filled: false },
};
