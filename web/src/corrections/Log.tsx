import type { Correction } from "../correcting/change";
import { Button } from "../parts/Button";
import { link } from "../router/address";
import { Link } from "../router/Link";
import { say, tell, term } from "../words/say";
import { redo, undo } from "./correcting";
import { moment } from "./moment";

interface Props {
  readonly items: readonly Correction[];
  readonly more: (() => void) | null;
  readonly mayChange: boolean;
}

/** The corrections, newest first. */
export function Log({ items, more, mayChange }: Props) {
  return (
    <>
      <ol class="log">
        {items.map((item) => (
          <Entry key={item.number} item={item} mayChange={mayChange} />
        ))}
      </ol>
      {more !== null && <Button onClick={more}>{say("parts.more")}</Button>}
    </>
  );
}

function Entry({ item, mayChange }: { readonly item: Correction; readonly mayChange: boolean }) {
  const { number, undone } = item;
  return (
    <li class={undone ? "log-entry log-undone" : "log-entry"}>
      <span class="log-number figure">{say("correction.number", { number })}</span>
      <div class="log-what">
        <p>
          <span class="badge log-kind">{term("change", item.change.kind)}</span>{" "}
          {undone ? <del dir="auto">{item.summary}</del> : <bdi>{item.summary}</bdi>}{" "}
          {undone && <span class="badge log-badge">{say("correction.isUndone")}</span>}
        </p>
        {item.about?.sentence && <blockquote dir="auto">{item.about.sentence}</blockquote>}
        <p class="log-by">
          {tell("correction.by", {
            who: <bdi>{item.who}</bdi>,
            when: <time dateTime={item.at}>{moment(item.at)}</time>,
          })}
          {item.reason !== "" && (
            <> · {tell("correction.reasonGiven", { reason: <bdi>{item.reason}</bdi> })}</>
          )}
          <Place item={item} />
        </p>
      </div>
      {mayChange && (
        <Button
          onClick={() => (undone ? redo(number) : undo(number))}
          aria-label={
            undone ? say("correction.redoNumber", { number }) : say("correction.undoNumber", { number })
          }
        >
          {undone ? say("correction.redo") : say("correction.undo")}
        </Button>
      )}
    </li>
  );
}

/** The way to the event in its text. */
function Place({ item }: { readonly item: Correction }) {
  if (item.about === null) return null;
  const { documentKey, event } = item.about;
  if (documentKey === null) return <> · {say("correction.ofData")}</>;
  return (
    <>
      {" · "}
      <Link
        to={link(`/read/${documentKey}`, { event })}
        aria-label={say("correction.inTextOf", { number: item.number })}
      >
        {say("correction.inText")}
      </Link>
    </>
  );
}
