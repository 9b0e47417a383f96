import type { About } from "../server/types";
import { day } from "../time/days";
import { say } from "../words/say";

/** How much the workspace holds. */
export function Summary({ about }: { readonly about: About | null }) {
  if (about === null || (about.documents === 0 && about.events === 0)) return null;
  const events = say("home.events", { count: about.events });
  const counts =
    about.documents === 0 ? events : `${say("home.documents", { count: about.documents })} · ${events}`;
  const span =
    about.firstDay && about.lastDay
      ? `, ${say("home.span", { first: day(about.firstDay), last: day(about.lastDay) })}`
      : "";
  return (
    <p class="lead">
      {counts}
      {span}
    </p>
  );
}
