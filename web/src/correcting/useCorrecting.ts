import { useEffect, useRef, useState } from "preact/hooks";
import { asProblem, type Problem } from "../server/problem";
import type { Change, Correction } from "./change";
import { correct, redo, undo } from "./correcting";

/** The ways to correct from within a view, and how far the last one has come. */
export interface Correcting {
  /** From the asking until the view shows what it came to. */
  readonly busy: boolean;
  /** Why the last one did not succeed. */
  readonly problem: Problem | null;
  /** Each gives null when it did not succeed, or another one is under way. */
  readonly correct: (change: Change, reason?: string) => Promise<Correction | null>;
  readonly undo: (number?: number) => Promise<Correction | null>;
  readonly redo: (number?: number) => Promise<Correction | null>;
  readonly forgive: () => void;
}

/** @param shown the answer on the screen: once it is another one, the view has followed the correction */
export function useCorrecting(shown: unknown): Correcting {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const underWay = useRef(false);
  useEffect(() => setBusy(false), [shown]);

  const ask = async (asking: () => Promise<Correction>) => {
    if (underWay.current) return null;
    underWay.current = true;
    setBusy(true);
    setProblem(null);
    try {
      return await asking();
    } catch (error) {
      setProblem(asProblem(error));
      setBusy(false);
      return null;
    } finally {
      underWay.current = false;
    }
  };
  return {
    busy,
    problem,
    correct: (change, reason) => ask(() => correct(change, reason)),
    undo: (number) => ask(() => undo(number)),
    redo: (number) => ask(() => redo(number)),
    forgive: () => setProblem(null),
  };
}
