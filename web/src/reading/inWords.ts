import { days } from "../time/days";
import { say, term } from "../words/say";
import type { Finding } from "./findings";

/** A finding in a few words, for a screen reader to say. */
export function inWords(finding: Finding): string {
  switch (finding.kind) {
    case "EVENT": {
      const { source, target, type, factuality, standing, date, dateTo, datePrecision } = finding.item;
      return [
        `${source?.name ?? say("parts.noActor")} – ${target?.name ?? say("parts.noActor")}`,
        term("type", type),
        factuality === "ASSERTED" ? "" : term("factuality", factuality),
        days(date, dateTo, datePrecision),
        standing === "CODED" ? "" : term("standing", standing),
      ]
        .filter((part) => part !== "")
        .join(", ");
    }
    case "STATEMENT":
      return `${finding.item.speaker?.name ?? say("parts.noActor")}: ${finding.item.text}`;
    case "CONDITION":
      return `${term("condition", finding.item.type)}: ${finding.item.evidence}`;
    case "COMMITMENT":
      return `${say("reading.commitment")}: ${finding.item.undertaking ?? finding.item.evidence}`;
    case "MILESTONE":
      return `${say("reading.milestone")}: ${finding.item.evidence}`;
  }
}
