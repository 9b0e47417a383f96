import { announce } from "../parts/notices";
import { workspaceChanged } from "../server/changes";
import { send } from "../server/client";
import { asProblem } from "../server/problem";
import { givenName } from "../shell/about";
import { say } from "../words/say";
import type { Change, Correction } from "./change";

/** Makes a correction; tells the reader, who can undo it at once, and every view. Throws a Problem. */
export async function correct(change: Change, reason = ""): Promise<Correction> {
  const because = reason.trim() === "" ? {} : { reason: reason.trim() };
  const made = await sent("/corrections", { change, ...because });
  offerUndo(say(`correcting.${change.kind}`, { what: made.summary }), made);
  return made;
}

/** Takes a correction back; without a number the last one that stands, whoever made it. Throws a Problem. */
export async function undo(number?: number): Promise<Correction> {
  const made = await sent("/corrections/undo", { number });
  announce(say("correcting.undone", { what: made.summary }), "plain", {
    label: say("correcting.redo"),
    run: () => void noticed(redo(made.number)),
  });
  return made;
}

/** Brings a correction back; without a number the one undone last. Throws a Problem. */
export async function redo(number?: number): Promise<Correction> {
  const made = await sent("/corrections/redo", { number });
  offerUndo(say("correcting.redone", { what: made.summary }), made);
  return made;
}

/** Tells of a problem by a notice, where a view has no better place for it. Whether there was none. */
export async function noticed(made: Promise<Correction>): Promise<boolean> {
  try {
    await made;
    return true;
  } catch (error) {
    const problem = asProblem(error);
    const what = problem.status === 0 ? say("parts.noServer") : problem.detail || problem.title;
    announce(`${what} ${problem.hint}`.trim(), "bad");
    return false;
  }
}

function offerUndo(text: string, made: Correction): void {
  announce(text, "plain", {
    label: say("correcting.undo"),
    run: () => void noticed(undo(made.number)),
  });
}

async function sent(path: string, body: object): Promise<Correction> {
  const who = givenName();
  const made = await send<Correction>("POST", path, who === "" ? body : { ...body, who });
  workspaceChanged();
  return made;
}
