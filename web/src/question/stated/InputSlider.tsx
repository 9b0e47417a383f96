import { useId } from "preact/hooks";
import { Evidence } from "../../evidence/Evidence";
import { Button } from "../../parts/Button";
import { say, term } from "../../words/say";
import type { Input } from "../reply";
import { short } from "./settings";
import { STEPS, stepOf, valueAt } from "./slider";

interface Props {
  readonly input: Input;
  /** What the person has set; undefined leaves the baseline. */
  readonly set: number | undefined;
  readonly onSet: (value: number) => void;
  readonly onReset: () => void;
}

/** One assumption: its value as a slider, what it rests on, and the way back. */
export function InputSlider({ input, set, onSet, onReset }: Props) {
  const field = useId();
  const value = set ?? input.baseline;
  return (
    <li class={set === undefined ? "input" : "input input-changed"}>
      <div class="input-head">
        <label for={field}>{input.label}</label>
        <output class="figure" for={field}>
          {short(value)}
        </output>
      </div>
      <input
        id={field}
        type="range"
        min={0}
        max={STEPS}
        value={stepOf(value, input)}
        aria-valuetext={String(short(value))}
        onInput={(event) => onSet(valueAt(Number(event.currentTarget.value), input))}
      />
      <p class="input-about">
        {term("basis", set === undefined ? input.basis : "GIVEN")}
        {input.why === "" || set !== undefined ? "" : `: ${input.why}`};{" "}
        {set === undefined
          ? say("question.range", { low: short(input.low), high: short(input.high) })
          : say("question.was", { value: short(input.baseline) })}
      </p>
      {input.evidence.length === 0 ? null : (
        <Evidence citations={input.evidence} total={input.evidenceCount} />
      )}
      {set === undefined ? null : (
        <Button look="quiet" onClick={onReset} aria-label={say("question.reset", { name: input.label })}>
          {say("question.resetShort")}
        </Button>
      )}
    </li>
  );
}
