import type { ComponentChildren } from "preact";
import { Button } from "../../parts/Button";
import { say } from "../../words/say";
import type { Finding } from "../findings";
import { Details } from "./Details";
import { EventWho, FindingLine } from "./FindingLine";

interface Props {
  readonly finding: Finding | null;
  /** Its place in the list, from 1. */
  readonly place: number;
  readonly count: number;
  readonly onStep: (steps: number) => void;
  readonly onClose: () => void;
  /** Whether a form needs the place of the details. */
  readonly brief: boolean;
  readonly children: ComponentChildren;
}

/** Everything that is known of the chosen finding, and the way to the next. */
export function Inspector({ finding, place, count, onStep, onClose, brief, children }: Props) {
  return (
    <section class="inspector" aria-label={say("reading.chosenTitle")} data-open={finding !== null}>
      <div class="inspector-head">
        <Button
          look="quiet"
          onClick={() => onStep(-1)}
          aria-label={say("reading.previous")}
          aria-disabled={place === 1}
        >
          <span aria-hidden="true">↑</span>
        </Button>
        <Button
          look="quiet"
          onClick={() => onStep(1)}
          aria-label={say("reading.next")}
          aria-disabled={count === 0 || place === count}
        >
          <span aria-hidden="true">↓</span>
        </Button>
        <span class="soft figure">
          {place === 0 ? say("reading.chooseHint") : say("reading.place", { place, total: count })}
        </span>
        {finding === null ? null : (
          <Button look="quiet" class="inspector-close" onClick={onClose} aria-label={say("parts.close")}>
            ✕
          </Button>
        )}
      </div>
      {finding === null ? null : (
        <p class="inspector-what">
          {finding.kind === "EVENT" ? <EventWho of={finding.item} /> : <FindingLine of={finding} />}
        </p>
      )}
      {children}
      {finding === null || brief ? null : <Details of={finding} />}
    </section>
  );
}
