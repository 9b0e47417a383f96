import { Button } from "../parts/Button";
import { say } from "../words/say";
import { ReasonField } from "./ReasonField";
import type { Judgement } from "./useJudgement";
import "./correcting.css";

interface Props {
  /** Of the button that opens the form; given by a view whose keys do what the buttons do. */
  readonly id?: string;
  readonly judgement: Judgement;
  readonly editing: boolean;
  readonly onEdit: () => void;
}

/** What can be said against, or for, the chosen event. The buttons stay where they are, so that the focus does. */
export function Judging({ id, judgement, editing, onEdit }: Props) {
  const keys = id !== undefined;
  const { standing, confirm, reject, takeBack, reason, setReason } = judgement;
  return (
    <div class="judging">
      <div class="actions">
        <Button
          onClick={confirm}
          aria-disabled={confirm === undefined}
          aria-keyshortcuts={keys ? "c" : undefined}
        >
          {say("reading.confirm")}
        </Button>
        <Button
          onClick={reject}
          aria-disabled={reject === undefined}
          aria-keyshortcuts={keys ? "x" : undefined}
        >
          {say("reading.reject")}
        </Button>
        <Button id={id} onClick={onEdit} aria-expanded={editing} aria-keyshortcuts={keys ? "e" : undefined}>
          {say("reading.edit")}
        </Button>
        <Button look="quiet" onClick={takeBack} aria-disabled={takeBack === undefined}>
          {say(standing === "REJECTED" ? "reading.restore" : "reading.takeBack")}
        </Button>
      </div>
      {editing ? null : <ReasonField value={reason} onChange={setReason} />}
    </div>
  );
}
