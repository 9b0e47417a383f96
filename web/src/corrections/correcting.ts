import type { Change } from "../correcting/change";
import * as correcting from "../correcting/correcting";

/** Makes a correction; whether it was made. A problem is told by a notice. */
export function correct(change: Change, reason = ""): Promise<boolean> {
  return correcting.noticed(correcting.correct(change, reason));
}

/** Takes a correction back; without a number the one made last. */
export function undo(number?: number): Promise<boolean> {
  return correcting.noticed(correcting.undo(number));
}

/** Brings a correction back; without a number the one undone last. */
export function redo(number?: number): Promise<boolean> {
  return correcting.noticed(correcting.redo(number));
}
