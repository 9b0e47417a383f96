import type { Factuality } from "../server/types";

/** What a person says against, or for, what was read; as the server takes it. Actors go by id, "" for nobody. */
export type Change =
  | { readonly kind: "CONFIRM" | "REJECT"; readonly document: string; readonly event: string }
  | ({ readonly kind: "EDIT"; readonly document: string; readonly event: string } & Revision)
  | ({
      readonly kind: "ADD";
      readonly document: string;
      readonly begin: number;
      readonly end: number;
    } & Added)
  | { readonly kind: "MERGE"; readonly actor: string; readonly into: string }
  | {
      readonly kind: "SPLIT";
      readonly actor: string;
      readonly words: string;
      readonly document?: string;
      readonly into: string;
      readonly name?: string;
      readonly actorKind?: string;
      readonly country?: string;
    };

/** What of an event is otherwise; what is left out stays. */
export interface Revision {
  readonly source?: string;
  readonly target?: string;
  readonly type?: string;
  readonly date?: string;
  readonly dateTo?: string;
  readonly factuality?: Factuality;
}

/** An event that the machine did not read. */
export interface Added extends Revision {
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly factuality: Factuality;
}

/** A correction as the workspace keeps it. */
export interface Correction {
  readonly number: number;
  readonly at: string;
  readonly who: string;
  readonly reason: string;
  readonly undone: boolean;
  readonly change: Change;
  /** What it says, in one English sentence. */
  readonly summary: string;
}
