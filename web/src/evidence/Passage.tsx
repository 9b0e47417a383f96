import { link } from "../router/address";
import { Link } from "../router/Link";
import type { CitedPassage } from "../server/types";
import { day } from "../time/days";
import { say } from "../words/say";

/** A quoted sentence with its source, its date and the way to its place in the text. */
export function Passage({ of }: { readonly of: CitedPassage }) {
  const title = of.documentTitle || of.source || of.document;
  return (
    <li class="passage">
      <blockquote dir="auto">{of.sentence || of.text}</blockquote>
      <p class="passage-source">
        {of.documentKey === null ? (
          <bdi>{title}</bdi>
        ) : (
          <Link to={link(`/read/${of.documentKey}`, { event: of.id })} title={say("evidence.read")}>
            <bdi>{title}</bdi>
          </Link>
        )}
        {of.published === null ? null : <time dateTime={of.published}> {day(of.published)}</time>}
      </p>
    </li>
  );
}
