import type { Change, Revision } from "../../correcting/change";
import type { EventItem, Factuality, Mention, Named, TextMention } from "../../server/types";
import { type Span, touches } from "../text/cut";

/** An event as it stands in the form: actors by id, "" for what is not given. */
export interface Draft {
  readonly source: Named;
  readonly target: Named;
  readonly type: string;
  readonly date: string;
  readonly dateTo: string;
  readonly factuality: Factuality;
}

const nobody: Named = { id: "", name: "" };

export function draftOf(event: EventItem): Draft {
  return {
    source: named(event.source),
    target: named(event.target),
    type: event.type,
    date: event.date ?? "",
    dateTo: event.dateTo ?? "",
    factuality: event.factuality,
  };
}

/** A first guess at an event in a stretch of text: the first two actors named there. */
export function draftFrom(words: Span, mentions: readonly TextMention[]): Draft {
  const actors = new Map<string, Named>();
  for (const mention of mentions) {
    if (touches(mention, words)) actors.set(mention.actor.id, named(mention.actor));
  }
  const [source = nobody, target = nobody] = actors.values();
  return { source, target, type: "", date: "", dateTo: "", factuality: "ASSERTED" };
}

/** What the form changes of the event; null when nothing. A day taken away stays, as the server keeps days. */
export function editOf(event: EventItem, draft: Draft): Change | null {
  const before = draftOf(event);
  const revision: { -readonly [K in keyof Revision]: Revision[K] } = {};
  if (draft.source.id !== before.source.id) revision.source = draft.source.id;
  if (draft.target.id !== before.target.id) revision.target = draft.target.id;
  if (draft.type !== before.type) revision.type = draft.type;
  if (draft.factuality !== before.factuality) revision.factuality = draft.factuality;
  if (draft.date !== "" && (draft.date !== before.date || draft.dateTo !== before.dateTo)) {
    Object.assign(revision, datesOf(draft));
  }
  if (Object.keys(revision).length === 0) return null;
  return { kind: "EDIT", document: event.document, event: event.id, ...revision };
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

function datesOf({ date, dateTo }: Draft): Revision {
  if (date === "") return {};
  return dateTo === "" ? { date } : { date, dateTo };
}

function named(actor: Mention | Named | null): Named {
  return actor === null ? nobody : { id: actor.id, name: actor.name };
}
