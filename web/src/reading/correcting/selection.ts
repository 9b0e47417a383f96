import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Span } from "../text/cut";

/** The words selected within the text, also while the focus is elsewhere. */
export interface Selected {
  /** Gives them, and gives the selection up: what is then marked there would tear it apart. */
  readonly take: () => Span | null;
}

export function useSelected(frame: RefObject<HTMLElement>): Selected {
  const selected = useRef<Span | null>(null);
  useEffect(() => {
    const follow = () => {
      const selection = getSelection();
      const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
      if (range !== null && frame.current?.contains(range.commonAncestorContainer)) {
        selected.current = spanOf(range);
      }
    };
    document.addEventListener("selectionchange", follow);
    return () => document.removeEventListener("selectionchange", follow);
  }, []);
  const take = () => {
    const words = selected.current;
    if (words !== null) getSelection()?.removeAllRanges();
    selected.current = null;
    return words;
  };
  return { take };
}

/** Where a range of the page stands in the text, without the white space around it; null where there are no words. */
export function spanOf(range: Range): Span | null {
  const words = range.toString();
  const first = placeOf(range.startContainer, range.startOffset);
  const last = placeOf(range.endContainer, range.endOffset);
  if (words.trim() === "" || first === null || last === null) return null;
  return {
    begin: first + words.length - words.trimStart().length,
    end: last - (words.length - words.trimEnd().length),
  };
}

/** The offset in the text of a place in the page; each paragraph knows where it begins. */
function placeOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest("p[data-begin]");
  if (!paragraph) {
    const next = element?.children[offset]?.closest("p[data-begin]");
    return next ? Number(next.getAttribute("data-begin")) : null;
  }
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return Number(paragraph.getAttribute("data-begin")) + before.toString().length;
}
