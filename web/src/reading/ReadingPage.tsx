import { useEffect, useMemo, useRef } from "preact/hooks";
import type { DocumentText } from "../server/types";
import { learnName } from "../server/useNames";
import { useKeys } from "../shell/keys";
import { say } from "../words/say";
import { FindingList } from "./beside/FindingList";
import { Inspector } from "./beside/Inspector";
import { Tabs } from "./beside/Tabs";
import { findingsOf, stepFrom } from "./findings";
import { Heading } from "./Heading";
import { inWords } from "./inWords";
import { MarkedText } from "./text/MarkedText";
import { useChosen } from "./useChosen";

/** The text, and beside it what was read from it: both show what is chosen in the other. */
export function ReadingPage({ document }: { readonly document: DocumentText }) {
  const findings = useMemo(() => findingsOf(document), [document]);
  const choice = useChosen(findings);
  const { shown, chosen, choose } = choice;
  const list = useRef<HTMLOListElement>(null);
  useMemo(() => {
    for (const { actor } of document.mentions) learnName(actor);
  }, [document]);
  useFocusFollowing(list.current, chosen?.id);
  const step = (steps: number) => {
    const next = stepFrom(shown, chosen?.id ?? "", steps);
    if (next !== undefined) choose(next);
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    Escape: chosen === null ? undefined : () => choose(null),
  });
  const place = chosen === null ? 0 : shown.indexOf(chosen) + 1;
  return (
    <>
      <article class="reading-article" aria-labelledby="document-title">
        <Heading document={document} />
        <MarkedText
          text={document.text}
          mentions={document.mentions}
          findings={shown}
          chosen={chosen}
          onChoose={choose}
        />
      </article>
      <aside class="reading-beside" aria-label={say("reading.beside")}>
        <Tabs choice={choice} findings={findings} />
        <FindingList frame={list} findings={shown} chosen={chosen} onChoose={choose} />
        <Inspector
          finding={chosen}
          place={place}
          count={shown.length}
          onStep={step}
          onClose={() => choose(null)}
        />
      </aside>
      <p class="unseen" role="status">
        {chosen === null ? "" : say("reading.chosen", { place, total: shown.length, what: inWords(chosen) })}
      </p>
    </>
  );
}

/** Where the focus is in the list, it goes along with what is chosen. */
function useFocusFollowing(list: HTMLElement | null, chosen: string | undefined) {
  useEffect(() => {
    if (list === null || chosen === undefined || !list.contains(document.activeElement)) return;
    list.querySelector<HTMLElement>("[aria-current]")?.focus({ preventScroll: true });
  }, [chosen]);
}
