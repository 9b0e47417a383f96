import { useCallback, useEffect, useState } from "preact/hooks";
import type { Changes } from "../router/address";
import { get, type Page } from "./client";
import { asProblem, type Problem } from "./problem";
import { useAnswer } from "./useAnswer";

/** A list read page by page: `more` fetches the next one, null after the last. */
export interface Pages<T> {
  readonly items: readonly T[] | null;
  readonly problem: Problem | null;
  readonly waiting: boolean;
  readonly more: (() => void) | null;
}

/** Reads a list's first page and, when asked, those after it; starts anew when path, query or workspace change. */
export function usePages<T>(path: string | null, query: Changes = {}): Pages<T> {
  const first = useAnswer<Page<T>>(path, query);
  const [later, setLater] = useState<Page<T> | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    setLater(null);
    setProblem(null);
  }, [first.answer]);
  const next = later === null ? (first.answer?.next ?? null) : later.next;
  const more = useCallback(() => {
    if (path === null || next === null || asking) return;
    setAsking(true);
    get<Page<T>>(path, { ...query, cursor: next })
      .then((page) =>
        setLater((before) => ({ items: [...(before?.items ?? []), ...page.items], next: page.next })),
      )
      .catch((error) => setProblem(asProblem(error)))
      .finally(() => setAsking(false));
  }, [path, query, next, asking]);
  return {
    items: first.answer === null ? null : [...first.answer.items, ...(later?.items ?? [])],
    problem: problem ?? first.problem,
    waiting: first.waiting || asking,
    more: next === null ? null : more,
  };
}
