import { short } from "./settings";

/** A slider's own steps: 0 to 200, so that small and large ranges feel alike. */
export const STEPS = 200;

interface Range {
  minimum: number;
  maximum: number;
}

/** The step of a value. Ranges of more than a factor of 50 go by the logarithm. */
export function stepOf(value: number, range: Range): number {
  const kept = Math.min(range.maximum, Math.max(range.minimum, value));
  const part = logarithmic(range)
    ? Math.log(kept / range.minimum) / Math.log(range.maximum / range.minimum)
    : (kept - range.minimum) / (range.maximum - range.minimum);
  return Math.round((Number.isFinite(part) ? part : 0) * STEPS);
}

export function valueAt(step: number, range: Range): number {
  const part = step / STEPS;
  if (step === STEPS) return range.maximum;
  if (step === 0) return range.minimum;
  return short(
    logarithmic(range)
      ? range.minimum * (range.maximum / range.minimum) ** part
      : range.minimum + (range.maximum - range.minimum) * part,
  );
}

function logarithmic({ minimum, maximum }: Range): boolean {
  return minimum > 0 && maximum / minimum > 50;
}
