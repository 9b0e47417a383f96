const UNITS = [
  ["day", /(\d+)D/],
  ["hour", /(\d+)H/],
  ["minute", /(\d+)M$/],
] as const;

/** An ISO 8601 duration in words, "3 hours"; what is none stays as it is. */
export function duration(iso: string): string {
  const parts = UNITS.flatMap(([unit, pattern]) => {
    const found = iso.match(pattern)?.[1];
    return found === undefined
      ? []
      : [new Intl.NumberFormat("en", { style: "unit", unit, unitDisplay: "long" }).format(Number(found))];
  });
  return parts.length === 0 ? iso : parts.join(" ");
}
