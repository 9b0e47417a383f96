import { useId } from "preact/hooks";
import { say } from "../../words/say";

interface Props {
  readonly value: string;
  readonly onChange: (reason: string) => void;
}

/** Why, in the words of whoever corrects; may stay empty. */
export function ReasonField({ value, onChange }: Props) {
  const field = useId();
  return (
    <div class="field">
      <label for={field}>{say("reading.reason")}</label>
      <input
        id={field}
        type="text"
        dir="auto"
        autocomplete="off"
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
