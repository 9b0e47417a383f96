import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { EditForm } from "../correcting/EditForm";
import { Judging } from "../correcting/Judging";
import type { Correcting } from "../correcting/useCorrecting";
import { useJudgement } from "../correcting/useJudgement";
import { Trouble } from "../parts/Trouble";
import type { DocumentText } from "../server/types";
import { learnName } from "../server/useNames";
import { useAbout } from "../shell/about";
import { useKeys } from "../shell/keys";
import { say } from "../words/say";
import { FindingList } from "./beside/FindingList";
import { Inspector } from "./beside/Inspector";
import { Tabs } from "./beside/Tabs";
import { AddForm } from "./correcting/AddForm";
import { useSelected } from "./correcting/selection";
import { Toolbar } from "./correcting/Toolbar";
import { EDIT_BUTTON, useForms } from "./correcting/useForms";
import { findingsOf, stepFrom } from "./findings";
import { Heading } from "./Heading";
import { inWords } from "./inWords";
import { MarkedText } from "./text/MarkedText";
import { type Choice, useChosen } from "./useChosen";

interface Props {
  readonly document: DocumentText;
  readonly correcting: Correcting;
}

/** The text, and beside it what was read from it: both show what is chosen in the other. */
export function ReadingPage({ document, correcting }: Props) {
  const findings = useMemo(() => findingsOf(document), [document]);
  const choice = useChosen(findings);
  const { shown, chosen, choose } = choice;
  const event = chosen?.kind === "EVENT" ? chosen.item : null;
  const article = useRef<HTMLElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const selected = useSelected(article);
  const forms = useForms(document, chosen?.id ?? "");
  const judgement = useJudgement(event, correcting);
  const awaitAdded = useAdded(document, choice);
  const mayChange = useAbout()?.mayChange;
  useNamesOf(document);
  useFocusFollowing(list.current, chosen?.id);
  const step = (steps: number) => {
    const next = stepFrom(shown, chosen?.id ?? "", steps);
    if (next !== undefined) choose(next);
  };
  const edit = () => {
    correcting.forgive();
    forms.edit();
  };
  const add = () => {
    correcting.forgive();
    const other = selected.take();
    if (forms.adding === null || other !== null) forms.add(other, chosen ?? choice.cited);
    else forms.close();
  };
  const closed = !forms.editing && forms.adding === null;
  const judging = mayChange === true && closed;
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    Escape: !closed ? forms.close : chosen === null ? undefined : () => choose(null),
    c: judging ? judgement?.confirm : undefined,
    x: judging ? judgement?.reject : undefined,
    e: judging && event !== null ? edit : undefined,
    a: judging ? add : undefined,
    z: judging ? () => correcting.undo() : undefined,
    Z: judging ? () => correcting.redo() : undefined,
  });
  const place = chosen === null ? 0 : shown.indexOf(chosen) + 1;
  return (
    <>
      <article ref={article} class="reading-article" aria-labelledby="document-title">
        <Heading document={document} />
        {choice.lost ? <p class="hint">{say("reading.lost")}</p> : null}
        <MarkedText
          key={choice.list}
          text={document.text}
          bodyAt={document.sentences[0]?.[0] ?? 0}
          mentions={document.mentions}
          findings={shown}
          chosen={forms.adding === null ? chosen : null}
          draft={forms.adding ?? choice.cited}
          onChoose={choose}
        />
      </article>
      <aside class="reading-beside" aria-label={say("reading.beside")}>
        <Tabs choice={choice} findings={findings} />
        {mayChange === true ? (
          <Toolbar adding={forms.adding !== null} onAdd={add} correcting={correcting} />
        ) : null}
        {correcting.problem === null || !closed ? null : (
          <Trouble problem={correcting.problem} onRetry={null} />
        )}
        <FindingList
          key={choice.list}
          frame={list}
          findings={shown}
          chosen={chosen}
          onChoose={choose}
          onStep={step}
        />
        {forms.adding === null ? (
          <Inspector
            finding={chosen}
            place={place}
            count={shown.length}
            onStep={step}
            onClose={() => choose(null)}
            brief={forms.editing}
          >
            {mayChange === true && judgement !== null ? (
              <Judging id={EDIT_BUTTON} judgement={judgement} editing={forms.editing} onEdit={edit} />
            ) : null}
            {forms.editing && event !== null ? (
              <EditForm event={event} correcting={correcting} onDone={forms.close} />
            ) : null}
          </Inspector>
        ) : (
          <section class="inspector" aria-label={say("reading.addTitle")} data-open="true">
            <AddForm
              document={document}
              words={forms.adding}
              onWords={forms.setWords}
              correcting={correcting}
              onDone={(number) => {
                forms.close();
                if (number !== null) awaitAdded(number);
              }}
            />
          </section>
        )}
        {mayChange === false ? <p class="hint">{say("reading.readOnly")}</p> : null}
      </aside>
      <p class="unseen" role="status">
        {chosen === null ? "" : say("reading.chosen", { place, total: shown.length, what: inWords(chosen) })}
      </p>
    </>
  );
}

/** The names of the text's actors need not be asked for. */
function useNamesOf(document: DocumentText) {
  useMemo(() => {
    for (const { actor } of document.mentions) learnName(actor);
  }, [document]);
}

/** Where the focus is in the list, it goes along with what is chosen. */
function useFocusFollowing(list: HTMLElement | null, chosen: string | undefined) {
  useEffect(() => {
    if (list === null || chosen === undefined || !list.contains(document.activeElement)) return;
    list.querySelector<HTMLElement>("[aria-current]")?.focus({ preventScroll: true });
  }, [chosen]);
}

/** Chooses the event that a correction adds, as soon as the text is read with it. */
function useAdded(document: DocumentText, { list, show, choose }: Choice): (correction: number) => void {
  const [awaited, setAwaited] = useState<number | null>(null);
  useEffect(() => {
    const added = document.events.find((event) => awaited !== null && event.correction === awaited);
    if (added === undefined) return;
    setAwaited(null);
    if (list !== "events") show("events");
    const found = findingsOf(document).events.find(({ id }) => id === added.id);
    if (found !== undefined) choose(found);
  }, [document, awaited]);
  return setAwaited;
}
