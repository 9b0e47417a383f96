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
}

/** The findings in the order of the text; the chosen one is kept in sight. */
export function FindingList({ frame, findings, chosen, onChoose }: Props) {
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
  return (
    <ol class="reading-list" ref={frame}>
      {findings.map((finding) => (
        <Line key={finding.id} finding={finding} chosen={finding === chosen} onChoose={onChoose} />
      ))}
    </ol>
  );
}

interface LineProps {
  readonly finding: Finding;
  readonly chosen: boolean;
  readonly onChoose: (finding: Finding) => void;
}

function Line({ finding, chosen, onChoose }: LineProps) {
  return useMemo(
    () => (
      <li>
        <button
          type="button"
          class="reading-line"
          aria-current={chosen ? "true" : undefined}
          onClick={() => onChoose(finding)}
        >
          <FindingLine of={finding} />
        </button>
      </li>
    ),
    [finding, chosen],
  );
}
