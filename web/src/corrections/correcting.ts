import { announce } from "../parts/notices";
import { workspaceChanged } from "../server/changes";
import { send } from "../server/client";
import { asProblem } from "../server/problem";
import { givenName } from "../shell/about";
import { say } from "../words/say";
import type { Correction } from "./correction";

/** What a person wants changed, by the contract: `kind` and what belongs to it. */
export type Wish = Readonly<Record<string, string | number | null>> & { readonly kind: string };

/** Makes a correction; tells the reader and every view. Whether it was made. */
export function correct(change: Wish, reason = ""): Promise<boolean> {
  return told(sent("/corrections", { change, ...given({ reason: reason.trim() }) }), ({ summary }) =>
    say("correction.made", { summary }),
  );
}

/** Takes a correction back; without a number the one made last. */
export function undo(number?: number): Promise<boolean> {
  return told(sent("/corrections/undo", { number }), ({ summary }) => say("correction.undone", { summary }));
}

/** Brings a correction back; without a number the one undone last. */
export function redo(number?: number): Promise<boolean> {
  return told(sent("/corrections/redo", { number }), ({ summary }) => say("correction.redone", { summary }));
}

function sent(path: string, body: object): Promise<Correction> {
  return send<Correction>("POST", path, { ...body, ...given({ who: givenName() }) });
}

function given(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ""));
}

async function told(answer: Promise<Correction>, text: (made: Correction) => string): Promise<boolean> {
  try {
    announce(text(await answer));
    workspaceChanged();
    return true;
  } catch (error) {
    const problem = asProblem(error);
    const what = problem.status === 0 ? say("parts.noServer") : problem.detail || problem.title;
    announce(`${what} ${problem.hint}`.trim(), "bad");
    return false;
  }
}
