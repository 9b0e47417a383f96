import { useMemo } from "preact/hooks";
import { EventForm } from "../../correcting/EventForm";
import type { Correcting } from "../../correcting/useCorrecting";
import { Button } from "../../parts/Button";
import type { DocumentText } from "../../server/types";
import { say } from "../../words/say";
import type { Span } from "../text/cut";
import { addOf, draftFrom } from "./addition";

interface Props {
  readonly document: DocumentText;
  /** The words that tell of the event. */
  readonly words: Span;
  readonly onWords: (words: Span) => void;
  readonly correcting: Correcting;
  /** With the number of the correction, or without one when nothing was added. */
  readonly onDone: (number: number | null) => void;
}

/** A new event in the words that were selected, or in a sentence that is gone to. */
export function AddForm({ document, words, onWords, correcting, onDone }: Props) {
  const start = useMemo(() => draftFrom(words, document.mentions), [words]);
  const sentence = sentenceAt(document, words);
  const go = (steps: number) => {
    const next = document.sentences[sentence + steps];
    if (next !== undefined) onWords({ begin: next[0], end: next[1] });
  };
  return (
    <EventForm
      title={say("reading.addTitle")}
      start={start}
      problem={correcting.problem}
      onSave={(draft, reason) =>
        correcting
          .correct(addOf(document.id, words, draft), reason)
          .then((made) => made !== null && onDone(made.number))
      }
      onCancel={() => onDone(null)}
    >
      <blockquote class="added-words" dir="auto" aria-live="polite">
        {document.text.slice(words.begin, words.end)}
      </blockquote>
      <div class="actions">
        <Button onClick={() => go(-1)} aria-disabled={sentence <= 0}>
          {say("reading.previousSentence")}
        </Button>
        <Button onClick={() => go(1)} aria-disabled={sentence >= document.sentences.length - 1}>
          {say("reading.nextSentence")}
        </Button>
      </div>
      <p class="hint">{say("reading.addHint")}</p>
    </EventForm>
  );
}

/** The number of the sentence in which a stretch begins; the last before it where it begins in none. */
export function sentenceAt(document: Pick<DocumentText, "sentences">, { begin }: Span): number {
  return Math.max(
    0,
    document.sentences.findLastIndex((sentence) => sentence[0] <= begin),
  );
}
