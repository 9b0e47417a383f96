import { ReasonField } from "../../correcting/ReasonField";
import { Button } from "../../parts/Button";
import { say } from "../../words/say";
import { EDIT_BUTTON } from "./useForms";
import type { Judgement } from "./useJudgement";

interface Props {
  readonly judgement: Judgement;
  readonly editing: boolean;
  readonly onEdit: () => void;
}

/** What can be said against, or for, the chosen event. The buttons stay where they are, so that the focus does. */
export function Judging({ judgement, editing, onEdit }: Props) {
  const { standing, confirm, reject, takeBack, reason, setReason } = judgement;
  return (
    <div class="judging">
      <div class="actions">
        <Button onClick={confirm} aria-disabled={confirm === undefined} aria-keyshortcuts="c">
          {say("reading.confirm")}
        </Button>
        <Button onClick={reject} aria-disabled={reject === undefined} aria-keyshortcuts="x">
          {say("reading.reject")}
        </Button>
        <Button id={EDIT_BUTTON} onClick={onEdit} aria-expanded={editing} aria-keyshortcuts="e">
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
