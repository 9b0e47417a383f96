import { change } from "../router/address";
import { useAddress } from "../router/useAddress";
import { type Finding, type Findings, type ListName, listShown } from "./findings";

/** What is chosen. It stands in the address, so that a link leads to it. */
export interface Choice {
  readonly list: ListName;
  readonly shown: readonly Finding[];
  readonly chosen: Finding | null;
  readonly choose: (finding: Finding | null) => void;
  readonly show: (list: ListName) => void;
}

export function useChosen(findings: Findings): Choice {
  const { query } = useAddress();
  const id = query.get("event") ?? "";
  const list = listShown(findings, query.get("list"), id);
  const shown = findings[list];
  return {
    list,
    shown,
    chosen: shown.find((finding) => finding.id === id) ?? null,
    choose: (finding) => change({ event: finding?.id ?? null }),
    show: (name) => change({ list: name, event: null }),
  };
}
