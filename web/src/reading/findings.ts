import type {
  Commitment,
  Condition,
  DocumentText,
  EventItem,
  Mention,
  Milestone,
  Statement,
} from "../server/types";
import { outermostFirst, type Span } from "./text/cut";

/** Anything that was read from a text and has a place in it. */
export type Finding = Span & { readonly id: string } & (
    | { readonly kind: "EVENT"; readonly item: EventItem }
    | { readonly kind: "STATEMENT"; readonly item: Statement }
    | { readonly kind: "CONDITION"; readonly item: Condition }
    | { readonly kind: "COMMITMENT"; readonly item: Commitment }
    | { readonly kind: "MILESTONE"; readonly item: Milestone }
  );

export type EventFinding = Extract<Finding, { readonly kind: "EVENT" }>;

/** The lists beside the text; `standing` holds what is so for longer: conditions, commitments, milestones. */
export const lists = ["events", "statements", "standing"] as const;
export type ListName = (typeof lists)[number];
export type Findings = Readonly<Record<ListName, readonly Finding[]>>;

/** Everything read from a text, each list in the order of the text. */
export function findingsOf(document: DocumentText): Findings {
  return {
    events: inOrder(document.events.map((item) => ({ kind: "EVENT", ...placed(item), item }))),
    statements: inOrder(document.statements.map((item) => ({ kind: "STATEMENT", ...placed(item), item }))),
    standing: inOrder([
      ...document.conditions.map((item) => ({ kind: "CONDITION" as const, ...placed(item), item })),
      ...document.commitments.map((item) => ({ kind: "COMMITMENT" as const, ...placed(item), item })),
      ...document.milestones.map((item) => ({ kind: "MILESTONE" as const, ...placed(item), item })),
    ]),
  };
}

/** The list that the address asks for; without a wish that of the chosen finding, else the first that has any. */
export function listShown(findings: Findings, wish: string | null, chosen: string): ListName {
  const wished = lists.find((list) => list === wish);
  if (wished !== undefined) return wished;
  const holding = lists.find((list) => findings[list].some((finding) => finding.id === chosen));
  return holding ?? lists.find((list) => findings[list].length > 0) ?? "events";
}

/** The finding so many steps on from the chosen one, without going round; from none, the first or the last. */
export function stepFrom(list: readonly Finding[], chosen: string, steps: number): Finding | undefined {
  const place = list.findIndex((finding) => finding.id === chosen);
  if (place < 0) return steps > 0 ? list[0] : list[list.length - 1];
  return list[Math.min(list.length - 1, Math.max(0, place + steps))];
}

/** What a press on a place of the text chooses: the innermost finding there; pressed again, the one around it. */
export function foundAt(list: readonly Finding[], place: number, chosen: string): Finding | undefined {
  const there = list
    .filter((finding) => finding.begin <= place && place < finding.end)
    .sort((one, other) => one.end - one.begin - (other.end - other.begin));
  const now = there.findIndex((finding) => finding.id === chosen);
  return there[(now + 1) % there.length];
}

/** Who takes part in a finding and where the text names them. */
export function partsOf(
  finding: Finding,
): readonly { readonly role: Role; readonly mention: Mention | null }[] {
  if (finding.kind === "EVENT") {
    const { source, target, speaker } = finding.item;
    return [
      { role: "source", mention: source },
      { role: "target", mention: target },
      { role: "speaker", mention: speaker },
    ];
  }
  return finding.kind === "STATEMENT" ? [{ role: "speaker", mention: finding.item.speaker }] : [];
}

export type Role = "source" | "target" | "speaker";

function placed(item: { readonly id: string } & Span) {
  return { id: item.id, begin: item.begin, end: item.end };
}

/** Those that begin at the same place keep the order in which they came. */
function inOrder(findings: Finding[]): Finding[] {
  return findings.sort(outermostFirst);
}
