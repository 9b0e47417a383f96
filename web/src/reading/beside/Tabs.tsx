import { Button } from "../../parts/Button";
import { say } from "../../words/say";
import { type Findings, lists } from "../findings";
import type { Choice } from "../useChosen";

/** Which of the lists is shown, and marked in the text; those with nothing in them are left out. */
export function Tabs({ choice, findings }: { readonly choice: Choice; readonly findings: Findings }) {
  return (
    <div class="reading-tabs" role="group" aria-label={say("reading.lists")}>
      {lists
        .filter((list) => list === choice.list || findings[list].length > 0)
        .map((list) => (
          <Button
            key={list}
            look="quiet"
            aria-pressed={list === choice.list}
            onClick={() => choice.show(list)}
          >
            {say(`reading.${list}`)} <span class="figure">{findings[list].length}</span>
          </Button>
        ))}
    </div>
  );
}
