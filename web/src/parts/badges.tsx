import type { Factuality, Quad, Standing } from "../server/types";
import { term } from "../words/say";

/** Cooperation or conflict, by the quad. */
export function sideOf(quad: Quad): "cooperation" | "conflict" {
  return quad.endsWith("COOPERATION") ? "cooperation" : "conflict";
}

/** The sign that stands beside the colour: filled for deeds, hollow for words; round for cooperation, angled for conflict. */
export function symbolOf(quad: Quad): string {
  return { VERBAL_COOPERATION: "○", MATERIAL_COOPERATION: "●", VERBAL_CONFLICT: "◇", MATERIAL_CONFLICT: "◆" }[
    quad
  ];
}

/** An event's type with its sign. */
export function TypeBadge({ type, quad }: { readonly type: string; readonly quad: Quad }) {
  return (
    <span class={`badge badge-${sideOf(quad)}`} title={term("quad", quad)}>
      <span aria-hidden="true">{symbolOf(quad)}</span> {term("type", type)}
    </span>
  );
}

/** Whether it is said to have happened; nothing for the plain case unless `always`. */
export function FactualityBadge({
  of,
  always = false,
}: {
  readonly of: Factuality;
  readonly always?: boolean;
}) {
  if (of === "ASSERTED" && !always) return null;
  return <span class={`badge factuality factuality-${of.toLowerCase()}`}>{term("factuality", of)}</span>;
}

/** Whether a person has judged it, and how; nothing where nobody has. */
export function StandingSign({ of }: { readonly of: Standing }) {
  if (of === "CODED") return null;
  const sign = { CONFIRMED: "✓", EDITED: "✎", REJECTED: "✕", ADDED: "+" }[of];
  return (
    <span class="line-standing">
      <span aria-hidden="true">{sign}</span> {term("standing", of)}{" "}
    </span>
  );
}
