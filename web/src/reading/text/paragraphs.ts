import { outermostFirst, type Span, touches } from "./cut";

/** A paragraph of a text: `lines` tells that its line breaks mean something, as in verse or a list. */
export interface Paragraph extends Span {
  readonly lines: boolean;
}

/** The paragraphs of a text: what stands between blank lines. All that is left out between them is white space. */
export function paragraphsOf(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let lines: Span[] = [];
  const close = () => {
    const [first, last] = [lines[0], lines[lines.length - 1]];
    if (first && last) found.push({ begin: first.begin, end: last.end, lines: !isWrapped(lines) });
    lines = [];
  };
  for (const line of linesOf(text)) {
    if (text.slice(line.begin, line.end).trim() === "") close();
    else lines.push(line);
  }
  close();
  return found;
}

function linesOf(text: string): Span[] {
  const found: Span[] = [];
  let begin = 0;
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\r|\n/g)) {
    found.push({ begin, end: index });
    begin = index + lineBreak.length;
  }
  return [...found, { begin, end: text.length }];
}

/** Whether the lines were broken only because they were full. */
function isWrapped(lines: readonly Span[]): boolean {
  return lines.slice(0, -1).every(({ begin, end }) => end - begin >= 45 && end - begin <= 100);
}

/** The marks that each paragraph has a part of; a mark over two paragraphs is in both. */
export function shareOut<M extends Span>(paragraphs: readonly Span[], marks: readonly M[]): M[][] {
  const sorted = [...marks].sort(outermostFirst);
  const reach = sorted.reduce((most, mark) => Math.max(most, mark.end - mark.begin), 0);
  let first = 0;
  return paragraphs.map((paragraph) => {
    while (first < sorted.length && (sorted[first] as M).begin + reach <= paragraph.begin) first += 1;
    const within: M[] = [];
    for (let place = first; place < sorted.length && (sorted[place] as M).begin < paragraph.end; place += 1) {
      const mark = sorted[place] as M;
      if (touches(mark, paragraph)) within.push(mark);
    }
    return within;
  });
}
