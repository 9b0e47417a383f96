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
      /** The only text where it is so; null for everywhere. */
      readonly document: string | null;
      readonly into: string;
      /** Given for an actor that is new. */
      readonly name?: string;
      readonly actorKind?: string;
      readonly country?: string | null;
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
  /** The event it is about; null for a change of actors. */
  readonly about: AboutEvent | null;
  /** What it says, in one English sentence. */
  readonly summary: string;
}

interface AboutEvent {
  /** Null for event data. */
  readonly documentKey: string | null;
  readonly document: string;
  readonly event: string;
  /** The words of its sentence, empty for event data. */
  readonly sentence: string;
}
