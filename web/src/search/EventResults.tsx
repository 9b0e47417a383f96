import { EventLine } from "../evidence/EventLine";
import { Button } from "../parts/Button";
import { Trouble, Waiting } from "../parts/Trouble";
import type { EventItem } from "../server/types";
import type { Pages } from "../server/usePages";
import { say } from "../words/say";

interface Props {
  readonly events: Pages<EventItem>;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  /** Whether words are looked for, too, which do not choose among events. */
  readonly withWords: boolean;
}

/** The events that match, shown when opened. */
export function EventResults({ events, open, onToggle, withWords }: Props) {
  const { items, problem, waiting, more } = events;
  return (
    <details
      class="search-events"
      open={open}
      onToggle={(event) => event.currentTarget.open !== open && onToggle(event.currentTarget.open)}
    >
      <summary>
        <h2>{say("search.events")}</h2>
      </summary>
      {withWords && <p class="hint">{say("search.eventsWords")}</p>}
      {problem !== null && <Trouble problem={problem} />}
      {open && items === null && waiting && <Waiting />}
      {items?.length === 0 && <p class="soft">{say("search.noEvents")}</p>}
      <ul class="passages">
        {items?.map((event) => (
          <EventLine key={`${event.document} ${event.id}`} event={event} />
        ))}
      </ul>
      {more !== null && <Button onClick={more}>{say("parts.more")}</Button>}
    </details>
  );
}
