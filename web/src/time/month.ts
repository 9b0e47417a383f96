/** A month, counted from January of year 0, so that months can be added and compared. */
export type Month = number;

const NAMES = new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" });

/** The month of "1990-08" or "1990-08-02". */
export function monthOf(date: string): Month {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** As "1990-08". */
export function monthText(month: Month): string {
  return `${String(yearOf(month)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** As "August 1990". */
export function monthName(month: Month): string {
  return NAMES.format(new Date(`${monthText(month)}-01T00:00:00Z`));
}

export function yearOf(month: Month): number {
  return Math.floor(month / 12);
}

export function firstDay(month: Month): string {
  return `${monthText(month)}-01`;
}

export function lastDay(month: Month): string {
  const beforeNext = Date.parse(`${firstDay(month + 1)}T00:00:00Z`) - 1;
  return new Date(beforeNext).toISOString().slice(0, 10);
}
