import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { ActorPicker } from "../parts/ActorPicker";
import { Button } from "../parts/Button";
import { DateField } from "../parts/DateField";
import { Trouble } from "../parts/Trouble";
import type { Problem } from "../server/problem";
import type { Factuality } from "../server/types";
import { say } from "../words/say";
import { Choice } from "./Choice";
import type { Draft } from "./draft";
import { ReasonField } from "./ReasonField";
import { factualities, types } from "./sets";
import "./correcting.css";

interface Props {
  readonly title: string;
  readonly start: Draft;
  readonly problem: Problem | null;
  readonly onSave: (draft: Draft, reason: string) => void;
  readonly onCancel: () => void;
  readonly children?: ComponentChildren;
}

/** An event to put right, or a new one. Esc leaves it as it was. */
export function EventForm({ title, start, problem, onSave, onCancel, children }: Props) {
  const heading = useId();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(start);
  const [reason, setReason] = useState("");
  const set = (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes }));
  useEffect(() => setDraft(start), [start]);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, select")?.focus(), []);
  const save = (event: Event) => {
    event.preventDefault();
    onSave(draft, reason);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    onCancel();
  };
  return (
    <form ref={form} class="form event-form" aria-labelledby={heading} onSubmit={save} onKeyDown={press}>
      <h2 id={heading}>{title}</h2>
      {children}
      <div class="form-row">
        <ActorPicker
          label={say("reading.source")}
          value={draft.source.id}
          name={draft.source.name}
          onChange={(id, name) => set({ source: { id, name } })}
        />
        <ActorPicker
          label={say("reading.targetOrNone")}
          value={draft.target.id}
          name={draft.target.name}
          onChange={(id, name) => set({ target: { id, name } })}
        />
      </div>
      <div class="form-row">
        <Choice
          label={say("reading.type")}
          kind="type"
          value={draft.type}
          of={types}
          onChange={(type) => set({ type })}
        />
        <Choice
          label={say("reading.factuality")}
          kind="factuality"
          value={draft.factuality}
          of={factualities}
          onChange={(factuality) => set({ factuality: factuality as Factuality })}
        />
      </div>
      <div class="form-row">
        <DateField
          label={say("reading.firstDay")}
          value={draft.date}
          onChange={(date) => set(moved(draft, date))}
        />
        <DateField
          label={say("reading.lastDay")}
          value={draft.dateTo}
          min={draft.date || undefined}
          onChange={(dateTo) => set({ dateTo })}
        />
      </div>
      <ReasonField value={reason} onChange={setReason} />
      {problem === null ? null : <Trouble problem={problem} onRetry={null} />}
      <div class="actions">
        <Button look="main" type="submit">
          {say("reading.save")}
        </Button>
        <Button onClick={onCancel}>{say("parts.cancel")}</Button>
      </div>
    </form>
  );
}

/** Another first day makes it one day, as an event is mostly put right to a day. */
function moved(draft: Draft, date: string): Partial<Draft> {
  return draft.dateTo === "" ? { date } : { date, dateTo: date };
}
