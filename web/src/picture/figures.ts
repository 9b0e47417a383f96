const MINUS = "−";
const plain = new Intl.NumberFormat("en", { maximumFractionDigits: 2, minimumFractionDigits: 2 });
const counts = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** A tie or force with its sign, "−0.42", "+0.18", "0.00". */
export function signed(value: number): string {
  const text = plain.format(Math.abs(value));
  if (text === plain.format(0)) return text;
  return (value < 0 ? MINUS : "+") + text;
}

/** A probability, "65 %"; what would round to none or all says so. */
export function percent(value: number): string {
  if (value > 0 && value < 0.01) return "under 1 %";
  if (value < 1 && value > 0.99) return "over 99 %";
  return `${counts.format(value * 100)} %`;
}

/** A ratio or factor to two digits that count, "0.051", "7.4", "126". */
export function ratio(value: number): string {
  if (!Number.isFinite(value)) return "∞";
  if (value === 0) return "0";
  if (Math.abs(value) < 0.001) return "under 0.001";
  return String(Number(value.toPrecision(value >= 100 ? 3 : 2)));
}

export function count(value: number): string {
  return counts.format(value);
}
