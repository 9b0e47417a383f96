const written = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** A day `YYYY-MM-DD` as it is written, "27 September 2013"; a month or a year likewise; anything else as it is. */
export function day(iso: string): string {
  if (/^\d{4}-\d{2}$/.test(iso)) return month.format(new Date(`${iso}-01T00:00:00Z`));
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso;
  const at = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(at.getTime()) ? iso : written.format(at);
}

/** The days an event took, as exactly as they are known. */
export function days(from: string | null, to: string | null, precision: string | null): string {
  if (from === null) return "";
  if (precision === "YEAR") return span(from.slice(0, 4), (to ?? from).slice(0, 4));
  if (precision === "MONTH") return span(day(from.slice(0, 7)), day((to ?? from).slice(0, 7)));
  return span(day(from), day(to ?? from));
}

function span(from: string, to: string): string {
  return from === to ? from : `${from} – ${to}`;
}
