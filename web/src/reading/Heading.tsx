import type { ComponentChild } from "preact";
import { CopyLink } from "../parts/CopyLink";
import { link } from "../router/address";
import { Link } from "../router/Link";
import type { DocumentText } from "../server/types";
import { day } from "../time/days";
import { say } from "../words/say";

/** Title, day, source and coder of a text, and the ways to take it along. */
export function Heading({ document }: { readonly document: DocumentText }) {
  const { title, id, published, source, coder } = document;
  const facts: ComponentChild[] = [
    published === null ? say("reading.undated") : <time dateTime={published}>{day(published)}</time>,
  ];
  if (source) facts.push(<bdi>{source}</bdi>);
  if (coder) facts.push(say("reading.coder", { coder }));
  return (
    <header class="reading-head">
      <h1 id="document-title" dir="auto">
        {title || id}
      </h1>
      <ul class="reading-facts soft">
        {facts.map((fact, place) => (
          <li key={place}>{fact}</li>
        ))}
      </ul>
      <p class="actions reading-ways">
        <Link to={link("/brief", { document: document.key })}>{say("reading.brief")}</Link>
        <CopyLink />
      </p>
    </header>
  );
}
