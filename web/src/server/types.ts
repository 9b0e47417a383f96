/** The shapes of the contract that more than one view reads. Offsets are UTF-16 units into the document's text. */

export type Quad = "VERBAL_COOPERATION" | "MATERIAL_COOPERATION" | "VERBAL_CONFLICT" | "MATERIAL_CONFLICT";
export type Factuality = "ASSERTED" | "DENIED" | "PLANNED" | "CONDITIONAL" | "POSSIBLE";
export type Standing = "CODED" | "CONFIRMED" | "EDITED" | "REJECTED" | "ADDED";

export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** An actor where a text names it. `begin` and `end` are null where no words stand for it. */
export interface Mention extends Named {
  readonly country: string | null;
  readonly sector: string | null;
  readonly principal: string | null;
  readonly mention: string | null;
  readonly begin: number | null;
  readonly end: number | null;
}

export interface EventItem {
  readonly id: string;
  readonly document: string;
  readonly documentKey?: string | null;
  readonly documentTitle?: string | null;
  readonly sentence: number;
  readonly begin: number;
  readonly end: number;
  readonly evidence: string;
  readonly date: string | null;
  readonly dateTo: string | null;
  readonly datePrecision: "DAY" | "MONTH" | "YEAR" | null;
  readonly source: Mention | null;
  readonly target: Mention | null;
  readonly type: string;
  readonly mode: string | null;
  readonly quad: Quad;
  readonly goldstein: number;
  readonly factuality: Factuality;
  readonly speaker: Mention | null;
  readonly quoted: boolean;
  readonly confidence: number;
  readonly coder: string;
  readonly standing: Standing;
  readonly correction: number | null;
}

export interface Statement {
  readonly id: string;
  readonly sentence: number;
  readonly begin: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: Mention | null;
  readonly source: readonly [number, number] | null;
  readonly cue: readonly [number, number] | null;
  readonly content: readonly [number, number];
  readonly audience: Mention | null;
  readonly quoted: boolean;
  readonly factuality: Factuality;
  readonly date: string | null;
  readonly dateTo: string | null;
  readonly datePrecision: EventItem["datePrecision"];
  readonly timedBy: string | null;
  readonly timeOffset: string | null;
}

interface Found {
  readonly id: string;
  readonly document: string;
  readonly sentence: number;
  readonly begin: number;
  readonly end: number;
  readonly evidence: string;
}

export interface Condition extends Found {
  readonly type: string;
  readonly holder: string | null;
  readonly counterpart: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly ended: boolean;
  readonly speaker: string | null;
}

export interface Commitment extends Found {
  readonly parties: readonly string[];
  readonly undertaking: string | null;
  readonly inReturn: string | null;
  readonly judges: readonly string[];
  readonly status: string;
  readonly date: string | null;
}

export interface Milestone extends Found {
  readonly event: string | null;
  readonly years: number | null;
  readonly since: string | null;
}

export interface TextMention {
  readonly begin: number;
  readonly end: number;
  readonly text: string;
  readonly actor: Named & {
    readonly kind: string;
    readonly country: string | null;
    readonly sector: string | null;
    readonly principal: string | null;
  };
}

export interface DocumentItem {
  readonly key: string;
  readonly id: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly characters: number;
  readonly events: number;
  readonly statements: number;
  readonly coder: string | null;
}

export interface DocumentText {
  readonly key: string;
  readonly id: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly coder: string | null;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
  readonly mentions: readonly TextMention[];
  readonly events: readonly EventItem[];
  readonly statements: readonly Statement[];
  readonly conditions: readonly Condition[];
  readonly commitments: readonly Commitment[];
  readonly milestones: readonly Milestone[];
}

export interface ActorItem extends Named {
  readonly kind: string;
  readonly country: string | null;
  readonly principal: string | null;
  readonly events: number;
}

export interface About {
  readonly name: string;
  readonly version: string;
  readonly store: string;
  readonly documents: number;
  readonly events: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly mayChange: boolean;
  readonly user: string | null;
}

export interface Codebook {
  readonly types: readonly CodebookType[];
  readonly factualities: readonly Factuality[];
  readonly sectors: readonly { readonly code: string; readonly label: string }[];
  readonly datePrecisions: readonly string[];
}

export interface CodebookType {
  readonly type: string;
  readonly label: string;
  readonly quad: Quad;
  readonly goldstein: number;
  readonly modes: readonly string[];
}

export interface Citation {
  readonly kind: "EVENT" | "STATEMENT" | "CONDITION" | "COMMITMENT" | "MILESTONE";
  readonly document: string;
  readonly id: string;
}

export interface CitedPassage extends Citation {
  readonly documentKey: string | null;
  readonly documentTitle: string | null;
  readonly source: string | null;
  readonly published: string | null;
  readonly begin: number;
  readonly end: number;
  readonly text: string;
  readonly sentence: string;
}
