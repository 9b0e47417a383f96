import type { EventItem, Factuality, Mention, Named } from "../server/types";
import type { Change, Revision } from "./change";

/** An event as it stands in the form: actors by id, "" for what is not given. */
export interface Draft {
  readonly source: Named;
  readonly target: Named;
  readonly type: string;
  readonly date: string;
  readonly dateTo: string;
  readonly factuality: Factuality;
}

export const nobody: Named = { id: "", name: "" };

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

/** The days of a change; none when the first is not given. */
export function datesOf({ date, dateTo }: Draft): Revision {
  if (date === "") return {};
  return dateTo === "" ? { date } : { date, dateTo };
}

export function named(actor: Mention | Named | null): Named {
  return actor === null ? nobody : { id: actor.id, name: actor.name };
}
