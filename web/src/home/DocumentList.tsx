import { Button } from "../parts/Button";
import { Link } from "../router/Link";
import type { DocumentItem } from "../server/types";
import { day } from "../time/days";
import { say } from "../words/say";

interface Props {
  readonly documents: readonly DocumentItem[];
  readonly more: (() => void) | null;
  readonly waiting: boolean;
}

/** The documents of the workspace, newest first. */
export function DocumentList({ documents, more, waiting }: Props) {
  return (
    <>
      <ul class="documents">
        {documents.map((document) => (
          <li key={document.key}>
            <span class="documents-day">
              {document.published ? day(document.published) : say("home.undated")}
            </span>
            <div>
              <Link to={`/read/${document.key}`} class="documents-title" dir="auto">
                {document.title || document.id || say("home.untitled")}
              </Link>
              <p class="soft">
                {document.source && (
                  <>
                    <bdi>{document.source}</bdi> ·{" "}
                  </>
                )}
                {say("home.events", { count: document.events })} ·{" "}
                {say("home.statements", { count: document.statements })}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {more !== null && (
        <Button onClick={more} disabled={waiting}>
          {say("parts.more")}
        </Button>
      )}
    </>
  );
}
