import { EventCorrecting } from "../correcting/EventCorrecting";
import { FactualityBadge, StandingSign, TypeBadge } from "../parts/badges";
import { Name } from "../parts/Name";
import { link } from "../router/address";
import { Link } from "../router/Link";
import type { EventItem } from "../server/types";
import { days } from "../time/days";
import { say } from "../words/say";
import "./evidence.css";

/** An event in a few words with its sentence. */
export function EventLine({ event }: { readonly event: EventItem }) {
  return (
    <li class="event-line">
      <p class="event-line-who">
        <StandingSign of={event.standing} />
        <TypeBadge type={event.type} quad={event.quad} /> <Name of={event.source} />
        <span class="arrow" aria-hidden="true">
          {" → "}
        </span>
        <Name of={event.target} /> <FactualityBadge of={event.factuality} />
      </p>
      <blockquote dir="auto">{event.evidence}</blockquote>
      <p class="passage-source">
        <time>{days(event.date, event.dateTo, event.datePrecision)}</time>
        {" · "}
        {event.documentKey ? (
          <Link to={link(`/read/${event.documentKey}`, { event: event.id })} title={say("evidence.read")}>
            <bdi>{event.documentTitle || event.document}</bdi>
          </Link>
        ) : (
          <bdi>{event.document}</bdi>
        )}
      </p>
      <EventCorrecting event={event} />
    </li>
  );
}
