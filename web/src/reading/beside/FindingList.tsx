import type { RefObject } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import { say } from "../../words/say";
import type { Finding } from "../findings";
import { bringIntoFrame } from "../text/scrolling";
import { FindingLine } from "./FindingLine";

interface Props {
  readonly frame: RefObject<HTMLOListElement>;
  readonly findings: readonly Finding[];
  readonly chosen: Finding | null;
  readonly onChoose: (finding: Finding) => void;
  readonly onStep: (steps: number) => void;
}

/** The findings in the order of the text; the chosen one is kept in sight. One of them takes the focus, arrows move it. */
export function FindingList({ frame, findings, chosen, onChoose, onStep }: Props) {
  useEffect(() => {
    const list = frame.current;
    if (list === null || chosen === null) return;
    const reveal = () => {
      const line = list.querySelector<HTMLElement>("[aria-current]");
      if (line !== null) bringIntoFrame(line, list);
    };
    reveal();
    // What is told of the chosen one takes room from the list.
    const follow = new ResizeObserver(reveal);
    follow.observe(list);
    return () => follow.disconnect();
  }, [chosen?.id]);
  if (findings.length === 0) return <p class="soft reading-none">{say("reading.none")}</p>;
  const press = (event: KeyboardEvent) => {
    const steps = { ArrowDown: 1, ArrowUp: -1, Home: -findings.length, End: findings.length }[event.key];
    if (steps === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onStep(steps);
  };
  const reached = chosen ?? findings[0];
  return (
    <ol class="reading-list" ref={frame} onKeyDown={press}>
      {findings.map((finding) => (
        <Line
          key={finding.id}
          finding={finding}
          chosen={finding === chosen}
          reached={finding === reached}
          onChoose={onChoose}
        />
      ))}
    </ol>
  );
}

interface LineProps {
  readonly finding: Finding;
  readonly chosen: boolean;
  /** Whether Tab comes to it. */
  readonly reached: boolean;
  readonly onChoose: (finding: Finding) => void;
}

function Line({ finding, chosen, reached, onChoose }: LineProps) {
  return useMemo(
    () => (
      <li>
        <button
          type="button"
          class="reading-line"
          tabIndex={reached ? 0 : -1}
          aria-current={chosen ? "true" : undefined}
          onClick={() => onChoose(finding)}
        >
          <FindingLine of={finding} />
        </button>
      </li>
    ),
    [finding, chosen, reached],
  );
}
