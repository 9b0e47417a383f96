import type { Change } from "../../correcting/change";
import { type Draft, datesOf, named, nobody } from "../../correcting/draft";
import type { Named, TextMention } from "../../server/types";
import { type Span, touches } from "../text/cut";

/** A first guess at an event in a stretch of text: the first two actors named there. */
export function draftFrom(words: Span, mentions: readonly TextMention[]): Draft {
  const actors = new Map<string, Named>();
  for (const mention of mentions) {
    if (touches(mention, words)) actors.set(mention.actor.id, named(mention.actor));
  }
  const [source = nobody, target = nobody] = actors.values();
  return { source, target, type: "", date: "", dateTo: "", factuality: "ASSERTED" };
}

export function addOf(document: string, words: Span, draft: Draft): Change {
  return {
    kind: "ADD",
    document,
    begin: words.begin,
    end: words.end,
    source: draft.source.id,
    target: draft.target.id,
    type: draft.type,
    factuality: draft.factuality,
    ...datesOf(draft),
  };
}
