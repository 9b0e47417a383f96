import { useState } from "preact/hooks";
import { Empty, Trouble, Waiting } from "../parts/Trouble";
import { change } from "../router/address";
import { useAddress } from "../router/useAddress";
import type { EventItem } from "../server/types";
import { usePages } from "../server/usePages";
import { useTitle } from "../shell/title";
import { say } from "../words/say";
import { DocumentResults } from "./DocumentResults";
import { EventResults } from "./EventResults";
import { SearchForm } from "./SearchForm";
import { eventsOf, type Found, isNothing, wantedOf } from "./search";
import "./search.css";

/** Documents by their words, and events by who, what and when. */
export default function SearchView() {
  useTitle(say("search.title"));
  const wanted = wantedOf(useAddress().query);
  const nothing = isNothing(wanted);
  const filters = eventsOf(wanted);
  const [open, setOpen] = useState<boolean | null>(null);
  const documents = usePages<Found>(nothing ? null : "/search", wanted);
  const found = nothing ? null : documents.items;
  // Where only events can match, they are shown unasked.
  const opened = open ?? (found?.length === 0 && wanted.words === "");
  const events = usePages<EventItem>(filters !== null && opened ? "/events" : null, {
    ...filters,
    limit: "25",
  });
  const unread = filters !== null && opened && events.items === null && events.problem === null;
  return (
    <div class="search" aria-busy={documents.waiting || events.waiting || unread}>
      <h1>{say("search.title")}</h1>
      <p class="lead">{say("search.lead")}</p>
      <SearchForm wanted={wanted} onChange={(changes) => change(changes, false)} />
      {nothing ? (
        <Empty title={say("search.nothing")}>
          <p>{say("search.nothingHint")}</p>
        </Empty>
      ) : (
        <div class="search-results">
          {documents.problem !== null && <Trouble problem={documents.problem} />}
          {documents.waiting && found === null && <Waiting />}
          {found !== null && <DocumentResults found={found} wanted={wanted} more={documents.more} />}
          {filters !== null && documents.problem === null && (
            <EventResults events={events} open={opened} onToggle={setOpen} withWords={wanted.words !== ""} />
          )}
        </div>
      )}
    </div>
  );
}
