import type { Place } from "./simulation";

/** A name beside its actor. */
export interface Label {
  id: string;
  x: number;
  y: number;
  anchor: "start" | "end" | "middle";
}

/** So many may cover one another rather than go without. */
const FEW = 12;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Named extends Place {
  name: string;
  radius: number;
  /** Whether it is one of those the picture is about: its name is shown even over an actor that is not. */
  marked: boolean;
}

/**
 * Names that hide neither each other nor an actor, the more important first; who finds no room goes without,
 * unless the picture is about it. Quadratic in the number of actors.
 *
 * @param actors the most important first
 */
export function labelsOf(
  actors: readonly Named[],
  size: { width: number; height: number },
  letter = 6.4,
  line = 14,
): Label[] {
  const about = actors.filter((actor) => actor.marked);
  const names: Box[] = [];
  const labels: Label[] = [];
  for (const actor of actors) {
    const hidden = actor.marked ? about : actors;
    const taken = [...names, ...hidden.map(dot)];
    const places = candidates(actor, line)
      .map((label) => ({ label, box: boxOf(label, actor.name.length * letter, line) }))
      .filter(({ box }) => inside(box, size));
    const free = places.find(({ box }) => !taken.some((other) => overlap(box, other)));
    const chosen = free ?? (actor.marked && about.length <= FEW ? places[0] : undefined);
    if (chosen === undefined) continue;
    names.push(chosen.box);
    labels.push(chosen.label);
  }
  return labels;
}

function dot({ x, y, radius }: Named): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function candidates({ id, x, y, radius }: Named, line: number): Label[] {
  const side = radius + 4;
  return [
    { id, x: x + side, y: y + line * 0.3, anchor: "start" },
    { id, x: x - side, y: y + line * 0.3, anchor: "end" },
    { id, x, y: y - radius - 4, anchor: "middle" },
    { id, x, y: y + radius + line - 2, anchor: "middle" },
  ];
}

function boxOf({ x, y, anchor }: Label, width: number, line: number): Box {
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - line * 0.8, bottom: y + line * 0.2 };
}

function inside(box: Box, { width, height }: { width: number; height: number }): boolean {
  return box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
