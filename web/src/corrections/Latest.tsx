import type { Correction } from "../correcting/change";
import { Button } from "../parts/Button";
import { say, tell } from "../words/say";
import { redo, undo } from "./correcting";

interface Props {
  readonly items: readonly Correction[];
  /** Whether these are all there are. */
  readonly all: boolean;
}

/** Steps back and forth through the corrections, by buttons and by keys. */
export function Latest({ items, all }: Props) {
  const standing = !all || items.some((item) => !item.undone);
  const undone = !all || items.some((item) => item.undone);
  return (
    <div class="actions">
      <Button onClick={() => undo()} disabled={!standing} aria-keyshortcuts="z">
        {say("correction.undoLatest")}
      </Button>
      <Button onClick={() => redo()} disabled={!undone} aria-keyshortcuts="Shift+z">
        {say("correction.redoLatest")}
      </Button>
      <span class="hint corrections-keys">
        {tell("correction.keys", {
          undo: <kbd>z</kbd>,
          redo: (
            <>
              <kbd>Shift</kbd> <kbd>z</kbd>
            </>
          ),
        })}
      </span>
    </div>
  );
}
