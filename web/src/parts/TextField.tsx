import type { JSX } from "preact";
import { useId } from "preact/hooks";

type Rest = Omit<JSX.IntrinsicElements["input"], "value" | "onChange" | "onInput" | "id" | "label">;

interface Props extends Rest {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly hint?: string | undefined;
}

/** A line of text with its label, and a hint where one is needed. */
export function TextField({ label, value, onChange, hint, ...rest }: Props) {
  const field = useId();
  return (
    <div class="field">
      <label for={field}>{label}</label>
      <input
        id={field}
        type="text"
        dir="auto"
        autocomplete="off"
        aria-describedby={hint === undefined ? undefined : `${field}-hint`}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
        {...rest}
      />
      {hint !== undefined && (
        <p id={`${field}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
