import type { Lane, LaneStatement } from "../history";

export const LANE_HEIGHT = 40;
const STEP = 20;
const COLUMN_GAP = 14;
const LEAST_COLUMN = 124;

export interface Column {
  date: string | null;
  /** The day, month or year, as exactly as its first statement tells it. */
  when: string | null;
  x: number;
  width: number;
}

export interface Mark {
  statement: LaneStatement;
  lane: number;
  x: number;
  y: number;
}

/** Two statements that cannot both hold. */
export interface Contradiction {
  number: number;
  one: Mark;
  other: Mark;
}

export interface Voices {
  width: number;
  height: number;
  columns: Column[];
  marks: Mark[];
  contradictions: Contradiction[];
}

/**
 * Lanes under each other, days from left to right. A day is as wide as its statements need, since most reports come in
 * bursts; the distance between two days says nothing.
 */
export function voicesOf(lanes: Lane[], top = 0): Voices {
  const columns = columnsOf(lanes);
  const marks: Mark[] = [];
  lanes.forEach((lane, row) => {
    const taken = new Map<string | null, number>();
    for (const statement of lane.statements) {
      const column = columns.find((one) => one.date === statement.date) as Column;
      const place = taken.get(statement.date) ?? 0;
      taken.set(statement.date, place + 1);
      marks.push({
        statement,
        lane: row,
        x: column.x + COLUMN_GAP / 2 + STEP * (place + 0.5),
        y: top + LANE_HEIGHT * (row + 0.5),
      });
    }
  });
  const last = columns[columns.length - 1];
  return {
    width: last === undefined ? 0 : last.x + last.width,
    height: top + LANE_HEIGHT * lanes.length,
    columns,
    marks,
    contradictions: contradictionsOf(marks),
  };
}

function columnsOf(lanes: Lane[]): Column[] {
  const needs = new Map<string | null, number>();
  const told = new Map<string | null, string | null>();
  for (const lane of lanes) {
    const counts = new Map<string | null, number>();
    for (const statement of lane.statements) {
      counts.set(statement.date, (counts.get(statement.date) ?? 0) + 1);
      if (!told.has(statement.date)) told.set(statement.date, statement.when);
    }
    for (const [date, count] of counts) needs.set(date, Math.max(needs.get(date) ?? 0, count));
  }
  let x = 0;
  return [...needs]
    .sort(([one], [other]) => order(one, other))
    .map(([date, count]) => {
      const column = {
        date,
        when: told.get(date) ?? date,
        x,
        width: Math.max(LEAST_COLUMN, count * STEP + COLUMN_GAP),
      };
      x += column.width;
      return column;
    });
}

/** Undated ones come last. */
function order(one: string | null, other: string | null): number {
  return (one ?? "9999") < (other ?? "9999") ? -1 : 1;
}

function contradictionsOf(marks: Mark[]): Contradiction[] {
  const byId = new Map(marks.map((mark) => [mark.statement.id, mark]));
  const found: Contradiction[] = [];
  const told = new Set<string>();
  for (const one of marks) {
    for (const id of one.statement.contradicts) {
      const other = byId.get(id);
      const key = [one.statement.id, id].sort().join(" ");
      if (other === undefined || told.has(key)) continue;
      told.add(key);
      found.push({ number: found.length + 1, one, other });
    }
  }
  return found;
}

/** A curve from one mark to the other that leaves the marks between free. */
export function joining({ one, other }: Contradiction): string {
  const bow = one.lane === other.lane ? -LANE_HEIGHT * 0.6 : 0;
  const middleX = (one.x + other.x) / 2 + (bow === 0 ? 16 : 0);
  const middleY = (one.y + other.y) / 2 + bow;
  return `M${one.x},${one.y}Q${middleX},${middleY} ${other.x},${other.y}`;
}
