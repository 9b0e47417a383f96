import { useState } from "preact/hooks";
import type { DocumentText } from "../../server/types";
import type { Span } from "../text/cut";
import { sentenceAt } from "./AddForm";

/** Ids of the buttons that open the forms. */
export const EDIT_BUTTON = "edit-event";
export const ADD_BUTTON = "add-event";

/** Which form is open. The button that opened it has the focus again when it closes. */
export interface Forms {
  readonly editing: boolean;
  /** The words an event is being added to; null when none is. */
  readonly adding: Span | null;
  readonly edit: () => void;
  /** Opens the form for an event in the selected words, else in the sentence of `near`. */
  readonly add: (selected: Span | null, near: Span | null) => void;
  readonly setWords: (words: Span) => void;
  readonly close: () => void;
}

/** @param chosen id of the event that would be edited; another one closes its form */
export function useForms(document: DocumentText, chosen: string): Forms {
  const [edited, setEdited] = useState<string | null>(null);
  const [adding, setAdding] = useState<Span | null>(null);
  const editing = edited !== null && edited === chosen && adding === null;
  return {
    editing,
    adding,
    edit: () => setEdited(editing ? null : chosen),
    add: (selected, near) => {
      setEdited(null);
      setAdding(selected ?? sentenceOf(document, near ?? { begin: 0, end: 0 }));
    },
    setWords: setAdding,
    close: () => {
      window.document.getElementById(adding === null ? EDIT_BUTTON : ADD_BUTTON)?.focus();
      setEdited(null);
      setAdding(null);
    },
  };
}

function sentenceOf(document: DocumentText, words: Span): Span {
  const [begin, end] = document.sentences[sentenceAt(document, words)] ?? [0, document.text.length];
  return { begin, end };
}
