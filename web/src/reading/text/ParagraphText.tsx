import { useMemo } from "preact/hooks";
import type { Finding } from "../findings";
import { cut, type Piece, type Span } from "./cut";
import { lookOf, type Mark, partMarks } from "./marks";
import type { Paragraph } from "./paragraphs";

interface Props {
  readonly text: string;
  readonly paragraph: Paragraph;
  /** Whether it stands before the text proper. */
  readonly head: boolean;
  readonly marks: readonly Mark[];
  /** The chosen finding, where something of it is in this paragraph. */
  readonly chosen: Finding | null;
  /** Words that an event is being added to or a link leads to, likewise. */
  readonly draft: Span | null;
}

/** A paragraph with its marks. Only that which holds the chosen finding is made anew when another is chosen. */
export function ParagraphText({ text, paragraph, head, marks, chosen, draft }: Props) {
  return useMemo(() => {
    const pieces = cut(paragraph, [
      ...marks,
      ...(chosen === null ? [] : partMarks(chosen)),
      ...(draft === null ? [] : [{ what: "draft" as const, ...draft }]),
    ]);
    return (
      <p
        dir="auto"
        class={head ? "lines text-head" : paragraph.lines ? "lines" : undefined}
        data-begin={paragraph.begin}
      >
        {pieces.map((piece) => pieceOf(text, piece, chosen?.id ?? ""))}
      </p>
    );
  }, [text, paragraph, head, marks, chosen, draft]);
}

/** The words are not isolated, unlike names elsewhere: that would change the order in which the text itself reads. */
function pieceOf(text: string, piece: Piece<Mark>, chosen: string) {
  const words = text.slice(piece.begin, piece.end);
  if (piece.marks.length === 0) return words;
  const { classes, signs, to, from } = lookOf(piece, chosen);
  return (
    <span
      key={piece.begin}
      class={classes}
      data-begin={piece.begin}
      data-signs={signs || undefined}
      data-to={to || undefined}
      data-from={from || undefined}
    >
      {words}
    </span>
  );
}
