import { useState } from "preact/hooks";
import { Trouble, Waiting } from "../parts/Trouble";
import type { Page } from "../server/client";
import type { Citation, CitedPassage } from "../server/types";
import { useAnswer } from "../server/useAnswer";
import { say } from "../words/say";
import { Passage } from "./Passage";
import "./evidence.css";

const AT_ONCE = 20;

interface Props {
  readonly citations: readonly Citation[];
  /** How many there are in all, where the server sent only the first. */
  readonly total?: number | undefined;
}

/** What a claim rests on: a button that opens to the sentences, with source and date. */
export function Evidence({ citations, total = citations.length }: Props) {
  const [open, setOpen] = useState(false);
  if (citations.length === 0) return <span class="soft">{say("evidence.none")}</span>;
  return (
    <details class="evidence" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say("evidence.count", { count: total })}</summary>
      {open ? <Passages citations={citations} total={total} /> : null}
    </details>
  );
}

function Passages({ citations, total }: { readonly citations: readonly Citation[]; readonly total: number }) {
  const shown = citations.slice(0, AT_ONCE);
  const { answer, problem } = useAnswer<Page<CitedPassage>>("/citations", { c: shown.map(queryOf) });
  if (problem !== null) return <Trouble problem={problem} />;
  if (answer === null) return <Waiting />;
  return (
    <>
      <ul class="passages">
        {answer.items.map((passage) => (
          <Passage key={`${passage.document} ${passage.id}`} of={passage} />
        ))}
      </ul>
      {total > shown.length ? (
        <p class="hint">{say("evidence.more", { shown: shown.length, total })}</p>
      ) : null}
    </>
  );
}

/** As the server reads a citation in a query. */
export function queryOf({ kind, document, id }: Citation): string {
  return `${kind}|${document}|${id}`;
}
