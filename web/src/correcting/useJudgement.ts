import { useState } from "preact/hooks";
import type { EventItem, Standing } from "../server/types";
import type { Correcting } from "./useCorrecting";

/** What can be done with an event as it stands; undefined where it is so already. */
export interface Judgement {
  readonly standing: Standing;
  readonly confirm: (() => void) | undefined;
  readonly reject: (() => void) | undefined;
  /** Takes back what a person last said of it. */
  readonly takeBack: (() => void) | undefined;
  readonly reason: string;
  readonly setReason: (reason: string) => void;
}

/** The reason typed goes with the next judgement of the same event, by button or by key. */
export function useJudgement(event: EventItem | null, correcting: Correcting): Judgement | null {
  const [typed, setTyped] = useState({ event: "", reason: "" });
  if (event === null) return null;
  const reason = typed.event === event.id ? typed.reason : "";
  const setReason = (text: string) => setTyped({ event: event.id, reason: text });
  const judge = (kind: "CONFIRM" | "REJECT") =>
    correcting
      .correct({ kind, document: event.document, event: event.id }, reason)
      .then((made) => made !== null && setReason(""));
  const { standing, correction } = event;
  return {
    standing,
    confirm: standing === "CONFIRMED" ? undefined : () => judge("CONFIRM"),
    reject: standing === "REJECTED" ? undefined : () => judge("REJECT"),
    takeBack: correction === null ? undefined : () => correcting.undo(correction),
    reason,
    setReason,
  };
}
