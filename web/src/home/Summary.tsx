import type { About } from "../server/types";
import { day } from "../time/days";
import { say } from "../words/say";

/** How much the workspace holds. */
export function Summary({ about }: { readonly about: About | null }) {
  if (about === null || (about.documents === 0 && about.events === 0)) return null;
  const events = say("home.events", { count: about.events });
  const counts =
    about.documents === 0 ? events : `${say("home.documents", { count: about.documents })} · ${events}`;
  const span = about.firstDay && about.lastDay ? `, ${spanOf(about.firstDay, about.lastDay)}` : "";
  return (
    <p class="lead">
      {counts}
      {span}
    </p>
  );
}

function spanOf(first: string, last: string): string {
  return first === last
    ? say("home.oneDay", { day: day(first) })
    : say("home.span", { first: day(first), last: day(last) });
}
