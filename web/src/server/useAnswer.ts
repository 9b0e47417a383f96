import { useEffect, useState } from "preact/hooks";
import type { Changes } from "../router/address";
import { onWorkspaceChange } from "./changes";
import { at, get } from "./client";
import { asProblem, type Problem } from "./problem";

/** What is known of a resource: `answer` stays while a newer one is on its way (`waiting`). */
export interface Answer<T> {
  readonly answer: T | null;
  readonly problem: Problem | null;
  readonly waiting: boolean;
}

/** Reads a resource and reads it again when its address or the workspace changes; null asks nothing. */
export function useAnswer<T>(path: string | null, query: Changes = {}): Answer<T> {
  const address = path === null ? null : at(path, query);
  const [known, setKnown] = useState<Answer<T>>({ answer: null, problem: null, waiting: address !== null });
  const [version, setVersion] = useState(0);
  useEffect(() => onWorkspaceChange(() => setVersion((before) => before + 1)), []);
  useEffect(() => {
    if (path === null) return setKnown({ answer: null, problem: null, waiting: false });
    const stop = new AbortController();
    setKnown((before) => ({ ...before, waiting: true }));
    get<T>(path, query, stop.signal)
      .then((answer) => setKnown({ answer, problem: null, waiting: false }))
      .catch((error) => {
        if (!stop.signal.aborted) setKnown({ answer: null, problem: asProblem(error), waiting: false });
      });
    return () => stop.abort();
  }, [address, version]);
  return known;
}
