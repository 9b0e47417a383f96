import { useId } from "preact/hooks";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/** A day as YYYY-MM-DD, or "" for none. */
export function DateField({ label, value, onChange, min, max }: Props) {
  const field = useId();
  return (
    <div class="field">
      <label for={field}>{label}</label>
      <input
        id={field}
        type="date"
        value={value}
        min={min}
        max={max}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
