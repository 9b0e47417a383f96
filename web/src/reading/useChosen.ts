import { useMemo } from "preact/hooks";
import { change } from "../router/address";
import { useAddress } from "../router/useAddress";
import { type Finding, type Findings, type ListName, listShown, lists } from "./findings";
import type { Span } from "./text/cut";

/** What is chosen. It stands in the address, so that a link leads to it. */
export interface Choice {
  readonly list: ListName;
  readonly shown: readonly Finding[];
  readonly chosen: Finding | null;
  /** Words that a link leads to, as `words=BEGIN-END` in the address. */
  readonly cited: Span | null;
  /** Whether a link leads to something that is not read in this text, or no longer. */
  readonly lost: boolean;
  readonly choose: (finding: Finding | null) => void;
  readonly show: (list: ListName) => void;
}

export function useChosen(findings: Findings): Choice {
  const { query } = useAddress();
  const words = query.get("words") ?? "";
  const cited = useMemo(() => citedIn(words), [words]);
  const id = query.get("event") ?? "";
  const list = listShown(findings, query.get("list"), id);
  const shown = findings[list];
  return {
    cited,
    list,
    shown,
    lost: id !== "" && lists.every((name) => findings[name].every((finding) => finding.id !== id)),
    chosen: shown.find((finding) => finding.id === id) ?? null,
    choose: (finding) => change({ event: finding?.id ?? null, words: null }),
    show: (name) => change({ list: name, event: null, words: null }),
  };
}

function citedIn(words: string): Span | null {
  const [, begin, end] = /^(\d{1,9})-(\d{1,9})$/.exec(words) ?? [];
  return begin === undefined || end === undefined ? null : { begin: Number(begin), end: Number(end) };
}
