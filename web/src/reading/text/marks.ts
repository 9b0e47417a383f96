import { sideOf, symbolOf } from "../../parts/badges";
import { type Finding, partsOf, type Role } from "../findings";
import { type Piece, type Span, touches } from "./cut";

/**
 * What is marked in the text: a name, a finding of the list shown, a part that somebody has in the chosen one, the words
 * that an event is being added to.
 */
export type Mark = Span &
  (
    | { readonly what: "name"; readonly actor: string }
    | { readonly what: "finding"; readonly finding: Finding }
    | { readonly what: "part"; readonly role: Role }
    | { readonly what: "draft" }
  );

/** The marks of the parts in a finding, where the text names them. */
export function partMarks(chosen: Finding): Mark[] {
  return partsOf(chosen).flatMap(({ role, mention }) =>
    mention !== null && mention.begin !== null && mention.end !== null
      ? [{ what: "part", role, begin: mention.begin, end: mention.end }]
      : [],
  );
}

/** Whether a stretch shows something of the chosen finding. */
export function shows(stretch: Span, chosen: Finding): boolean {
  return touches(stretch, chosen) || partMarks(chosen).some((mark) => touches(stretch, mark));
}

/** How a piece looks: its classes, the signs of what begins there, and the arrows from the source and to the target. */
export interface Look {
  readonly classes: string;
  readonly signs: string;
  readonly to: boolean;
  readonly from: boolean;
}

/** The innermost finding gives the look; a rejected one only where there is no other. */
export function lookOf(piece: Piece<Mark>, chosen: string): Look {
  const classes = new Set<string>();
  const signs = new Set<string>();
  let top: Finding | undefined;
  let part: Extract<Mark, { readonly what: "part" }> | undefined;
  for (const mark of piece.marks) {
    if (mark.what === "name") classes.add("marked-name");
    else if (mark.what === "draft") classes.add("marked-draft");
    else if (mark.what === "part") part = mark;
    else {
      if (mark.finding.id === chosen) classes.add("marked-chosen");
      if (!isRejected(mark.finding) || top === undefined) top = mark.finding;
      if (mark.begin === piece.begin && !isRejected(mark.finding)) signs.add(signOf(mark.finding));
    }
  }
  if (top !== undefined) classes.add(classOf(top));
  if (part !== undefined) classes.add(`part-${part.role}`);
  return {
    classes: [...classes].join(" "),
    signs: [...signs].join(""),
    to: part?.role === "target" && part.begin === piece.begin,
    from: part?.role === "source" && part.end === piece.end,
  };
}

/** The sign that stands for a finding beside its colour and line. */
export function signOf(finding: Finding): string {
  switch (finding.kind) {
    case "EVENT":
      return symbolOf(finding.item.quad);
    case "STATEMENT":
      return "“";
    case "CONDITION":
      return "▬";
    case "COMMITMENT":
      return "⇄";
    case "MILESTONE":
      return "△";
  }
}

export function isRejected(finding: Finding): boolean {
  return finding.kind === "EVENT" && finding.item.standing === "REJECTED";
}

function classOf(finding: Finding): string {
  if (isRejected(finding)) return "marked marked-rejected";
  if (finding.kind === "EVENT") {
    const kind = finding.item.quad.startsWith("VERBAL") ? "word" : "deed";
    return `marked marked-${sideOf(finding.item.quad)} marked-${kind}`;
  }
  if (finding.kind === "STATEMENT")
    return `marked marked-said marked-${finding.item.factuality.toLowerCase()}`;
  return "marked marked-standing";
}
