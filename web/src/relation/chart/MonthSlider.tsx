import { useId } from "preact/hooks";
import { type Month, monthName } from "../../time/month";
import { say } from "../../words/say";
import { MARGIN } from "./layout";
import type { Span } from "./span";

interface Props {
  readonly span: Span;
  readonly month: Month;
  readonly says: string;
  readonly onChoose: (month: Month) => void;
}

/** The chosen month as a slider under the chart, for keys and fingers. */
export function MonthSlider({ span, month, says, onChoose }: Props) {
  const field = useId();
  return (
    <div class="month-slider">
      <label for={field} class="unseen">
        {say("relation.month")}
      </label>
      <input
        id={field}
        type="range"
        min={span.first}
        max={span.last}
        value={month}
        aria-valuetext={says}
        title={monthName(month)}
        style={{
          marginInlineStart: `${MARGIN.left - 8}px`,
          inlineSize: `calc(100% - ${MARGIN.left + MARGIN.right - 16}px)`,
        }}
        onInput={(event) => onChoose(Number(event.currentTarget.value))}
      />
    </div>
  );
}
