import { useEffect, useId, useState } from "preact/hooks";
import { useLater } from "../picture/useLater";
import { lastDay, type Month, monthName, monthOf } from "../time/month";
import { say } from "../words/say";

interface Props {
  readonly first: string;
  readonly last: string;
  readonly at: string;
  readonly onChange: (day: string) => void;
}

/** The day as a slider over the months of the data; it waits for the hand to rest. */
export function Time({ first, last, at, onChange }: Props) {
  const field = useId();
  const [month, setMonth] = useState<Month>(monthOf(at));
  useEffect(() => setMonth(monthOf(at)), [at]);
  const { later } = useLater((next: Month) => onChange(lastDay(next) < last ? lastDay(next) : last), 200);
  return (
    <div class="time">
      <label for={field}>
        {say("network.time")}: <strong>{monthName(month)}</strong>
      </label>
      <input
        id={field}
        type="range"
        min={monthOf(first)}
        max={monthOf(last)}
        value={month}
        aria-valuetext={monthName(month)}
        onInput={(event) => {
          const next = Number(event.currentTarget.value);
          setMonth(next);
          later(next);
        }}
      />
    </div>
  );
}
