import { useState } from "preact/hooks";
import { Trouble } from "../parts/Trouble";
import type { EventItem } from "../server/types";
import { useMayChange } from "../shell/about";
import { say } from "../words/say";
import { EditForm } from "./EditForm";
import { Judging } from "./Judging";
import { useCorrecting } from "./useCorrecting";
import { useJudgement } from "./useJudgement";

/** The way to put an event right where it is listed, folded until it is asked for; nothing for who may only read. */
export function EventCorrecting({ event }: { readonly event: EventItem }) {
  const [open, setOpen] = useState(false);
  if (!useMayChange()) return null;
  return (
    <details class="event-correcting" onToggle={(toggle) => setOpen(toggle.currentTarget.open)}>
      <summary>{say("correcting.correct")}</summary>
      {open ? <Means event={event} /> : null}
    </details>
  );
}

function Means({ event }: { readonly event: EventItem }) {
  const correcting = useCorrecting(event);
  const judgement = useJudgement(event, correcting);
  const [editing, setEditing] = useState(false);
  const edit = () => {
    correcting.forgive();
    setEditing(!editing);
  };
  return (
    <>
      {judgement === null ? null : <Judging judgement={judgement} editing={editing} onEdit={edit} />}
      {correcting.problem === null || editing ? null : (
        <Trouble problem={correcting.problem} onRetry={null} />
      )}
      {editing ? <EditForm event={event} correcting={correcting} onDone={() => setEditing(false)} /> : null}
    </>
  );
}
