import type { Correcting } from "../../correcting/useCorrecting";
import { Button } from "../../parts/Button";
import { say } from "../../words/say";
import { ADD_BUTTON } from "./useForms";

interface Props {
  readonly adding: boolean;
  readonly onAdd: () => void;
  readonly correcting: Correcting;
}

/** What can be done whichever event is chosen. */
export function Toolbar({ adding, onAdd, correcting }: Props) {
  return (
    <div class="actions reading-tools" role="group" aria-label={say("reading.correcting")}>
      <Button id={ADD_BUTTON} onClick={onAdd} aria-expanded={adding} aria-keyshortcuts="a">
        {say("reading.add")}
      </Button>
      <Button onClick={() => correcting.undo()} aria-keyshortcuts="z">
        {say("correcting.undo")}
      </Button>
      <Button onClick={() => correcting.redo()} aria-keyshortcuts="Shift+Z">
        {say("correcting.redo")}
      </Button>
    </div>
  );
}
