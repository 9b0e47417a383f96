/** An entry of the log of what people changed. */
export interface Correction {
  readonly number: number;
  readonly at: string;
  readonly who: string;
  readonly reason: string;
  readonly undone: boolean;
  readonly change: { readonly kind: "CONFIRM" | "REJECT" | "EDIT" | "ADD" | "MERGE" | "SPLIT" };
  /** The event it is about; null for a change of actors. */
  readonly about: About | null;
  readonly summary: string;
}

interface About {
  /** Null for event data. */
  readonly documentKey: string | null;
  readonly document: string;
  readonly event: string;
  /** The words of its sentence, empty for event data. */
  readonly sentence: string;
}
