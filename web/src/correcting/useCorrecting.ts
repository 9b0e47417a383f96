import { useEffect, useRef, useState } from "preact/hooks";
import { announce } from "../parts/notices";
import { workspaceChanged } from "../server/changes";
import { send } from "../server/client";
import { asProblem, type Problem } from "../server/problem";
import { givenName } from "../shell/about";
import { say } from "../words/say";
import type { Change, Correction } from "./change";

/** The ways to correct, and how far the last one has come. */
export interface Correcting {
  /** From the asking until the view shows what it came to. */
  readonly busy: boolean;
  /** Why the last one did not succeed. */
  readonly problem: Problem | null;
  /** Makes a correction; null when it did not succeed or another one is under way. */
  readonly correct: (change: Change, reason?: string) => Promise<Correction | null>;
  /** Takes a correction back; without a number the last one that stands, whoever made it. */
  readonly undo: (number?: number) => Promise<Correction | null>;
  /** Brings a correction back; without a number the one undone last. */
  readonly redo: (number?: number) => Promise<Correction | null>;
  readonly forgive: () => void;
}

/** @param shown the answer on the screen: once it is another one, the view has followed the correction */
export function useCorrecting(shown: unknown): Correcting {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const underWay = useRef(false);
  useEffect(() => setBusy(false), [shown]);

  const ask = async (path: string, body: object, tell: (made: Correction) => void) => {
    if (underWay.current) return null;
    underWay.current = true;
    setBusy(true);
    setProblem(null);
    try {
      const who = givenName();
      const made = await send<Correction>("POST", path, who === "" ? body : { ...body, who });
      workspaceChanged();
      tell(made);
      return made;
    } catch (error) {
      setProblem(asProblem(error));
      setBusy(false);
      return null;
    } finally {
      underWay.current = false;
    }
  };
  const undo = (number?: number) =>
    ask("/corrections/undo", number === undefined ? {} : { number }, (made) =>
      announce(say("correcting.undone", { what: made.summary }), "plain", {
        label: say("correcting.redo"),
        run: () => redo(made.number),
      }),
    );
  const redo = (number?: number) =>
    ask("/corrections/redo", number === undefined ? {} : { number }, (made) => told(made, "redone"));
  const told = (made: Correction, what: Told) =>
    announce(say(`correcting.${what}`, { what: made.summary }), "plain", {
      label: say("correcting.undo"),
      run: () => undo(made.number),
    });
  const correct = (change: Change, reason = "") =>
    ask("/corrections", reason.trim() === "" ? { change } : { change, reason: reason.trim() }, (made) =>
      told(made, change.kind),
    );
  return { busy, problem, correct, undo, redo, forgive: () => setProblem(null) };
}

type Told = Change["kind"] | "redone";
