import { EventLine } from "../../evidence/EventLine";
import { Button } from "../../parts/Button";
import { Trouble, Waiting } from "../../parts/Trouble";
import type { EventItem } from "../../server/types";
import { usePages } from "../../server/usePages";
import { firstDay, lastDay, type Month, monthName } from "../../time/month";
import { say } from "../../words/say";

interface Props {
  readonly a: string;
  readonly b: string;
  readonly month: Month;
  readonly says: string;
}

/** What happened between the two in a month, with the sentences that tell it. */
export function MonthPanel({ a, b, month, says }: Props) {
  const { items, problem, waiting, more } = usePages<EventItem>("/events", {
    a,
    b,
    from: firstDay(month),
    to: lastDay(month),
    limit: "25",
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="month-panel" aria-label={monthName(month)} aria-busy={waiting} tabIndex={0}>
      <h2>{monthName(month)}</h2>
      <p class="hint">{says}</p>
      {problem === null ? null : <Trouble problem={problem} />}
      {items === null && problem === null ? <Waiting /> : null}
      {items?.length === 0 ? <p class="soft">{say("relation.monthNone")}</p> : null}
      <ul class="month-events">
        {items?.map((event) => (
          <EventLine key={event.id} event={event} />
        ))}
      </ul>
      {more === null ? null : <Button onClick={more}>{say("parts.more")}</Button>}
    </section>
  );
}
