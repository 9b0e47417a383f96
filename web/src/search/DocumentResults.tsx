import { Button } from "../parts/Button";
import { Empty } from "../parts/Trouble";
import { Link } from "../router/Link";
import { useAbout } from "../shell/about";
import { day } from "../time/days";
import { say } from "../words/say";
import { type Found, ofEvents, type Piece, type Wanted } from "./search";

interface Props {
  readonly found: readonly Found[];
  readonly wanted: Wanted;
  readonly more: (() => void) | null;
}

/** The documents that match, each with the places that do. */
export function DocumentResults({ found, wanted, more }: Props) {
  const texts = useAbout()?.documents;
  if (texts === 0 && wanted.words === "") return <p class="soft">{say("search.noTexts")}</p>;
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{say("search.documents")}</h2>
      {found.length === 0 && (
        <Empty title={say("search.noDocuments")}>
          <p>{say("search.noDocumentsHint")}</p>
        </Empty>
      )}
      <ol class="found">
        {found.map((document) => (
          <FoundItem key={document.key} document={document} counted={ofEvents(wanted)} />
        ))}
      </ol>
      {more !== null && <Button onClick={more}>{say("parts.more")}</Button>}
    </section>
  );
}

function FoundItem({ document, counted }: { readonly document: Found; readonly counted: boolean }) {
  const { published, source, snippets, events } = document;
  return (
    <li>
      <h3>
        <Link to={`/read/${document.key}`} dir="auto">
          {document.title || document.id}
        </Link>
      </h3>
      <p class="found-facts">
        {published === null ? say("home.undated") : <time dateTime={published}>{day(published)}</time>}
        {source && (
          <>
            {" · "}
            <bdi>{source}</bdi>
          </>
        )}
        {" · "}
        {counted ? say("search.matching", { count: events }) : say("home.events", { count: events })}
      </p>
      {snippets.map((snippet, place) => (
        <Snippet key={`${place} ${snippet[0]?.text}`} pieces={snippet} />
      ))}
    </li>
  );
}

function Snippet({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <p class="snippet" dir="auto">
      {pieces.map(({ text, hit }) => (hit ? <mark>{text}</mark> : text))}
    </p>
  );
}
