import { useMemo } from "preact/hooks";
import { announce } from "../parts/notices";
import type { EventItem } from "../server/types";
import { say } from "../words/say";
import { draftOf, editOf } from "./draft";
import { EventForm } from "./EventForm";
import type { Correcting } from "./useCorrecting";

interface Props {
  readonly event: EventItem;
  readonly correcting: Correcting;
  readonly onDone: () => void;
}

/** An event that was read, to be put right. */
export function EditForm({ event, correcting, onDone }: Props) {
  const start = useMemo(() => draftOf(event), [event]);
  return (
    <EventForm
      title={say("reading.editTitle")}
      start={start}
      problem={correcting.problem}
      onSave={(draft, reason) => {
        const change = editOf(event, draft);
        if (change === null) {
          announce(say("reading.nothingChanged"));
          onDone();
        } else correcting.correct(change, reason).then((made) => made !== null && onDone());
      }}
      onCancel={onDone}
    />
  );
}
