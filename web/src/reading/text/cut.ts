/** A half-open stretch of a text, in UTF-16 units. */
export interface Span {
  readonly begin: number;
  readonly end: number;
}

/** A stretch without a border of any mark inside it. */
export interface Piece<M extends Span> extends Span {
  /** The marks over all of it, those that begin first and reach furthest before the others. */
  readonly marks: readonly M[];
}

/**
 * Cuts a stretch of text at every border of its marks, so that nested and overlapping marks become a row of pieces.
 * Side by side the pieces are the whole stretch; none is empty. Marks may reach beyond the stretch; empty ones are left out.
 */
export function cut<M extends Span>(stretch: Span, marks: readonly M[]): Piece<M>[] {
  const touching = marks.filter((mark) => touches(mark, stretch)).sort(outermostFirst);
  const borders = bordersOf(stretch, touching);
  const pieces: Piece<M>[] = [];
  let over: M[] = [];
  let following = 0;
  for (let place = 0; place + 1 < borders.length; place += 1) {
    const begin = borders[place] as number;
    over = over.filter((mark) => mark.end > begin);
    for (; following < touching.length && (touching[following] as M).begin <= begin; following += 1) {
      over = [...over, touching[following] as M];
    }
    pieces.push({ begin, end: borders[place + 1] as number, marks: over });
  }
  return pieces;
}

/** Whether the two have a character in common. */
export function touches(one: Span, other: Span): boolean {
  return Math.max(one.begin, other.begin) < Math.min(one.end, other.end);
}

/** In the order in which the text opens them: an outer one before those within. */
export function outermostFirst(one: Span, other: Span): number {
  return one.begin - other.begin || other.end - one.end;
}

function bordersOf(stretch: Span, marks: readonly Span[]): number[] {
  const borders = new Set([stretch.begin, stretch.end]);
  for (const { begin, end } of marks) {
    if (begin > stretch.begin) borders.add(begin);
    if (end < stretch.end) borders.add(end);
  }
  return [...borders].sort((one, other) => one - other);
}
