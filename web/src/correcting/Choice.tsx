import { useId } from "preact/hooks";
import { term } from "../words/say";

interface Props {
  readonly label: string;
  /** Of which kind the names are, for their texts. */
  readonly kind: string;
  readonly value: string;
  readonly of: readonly string[];
  readonly onChange: (value: string) => void;
}

/** One of a closed set; "" until one is chosen, which must be. */
export function Choice({ label, kind, value, of, onChange }: Props) {
  const field = useId();
  return (
    <div class="field">
      <label for={field}>{label}</label>
      <select id={field} required value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {value === "" ? <option value="" /> : null}
        {of.map((name) => (
          <option key={name} value={name}>
            {term(kind, name)}
          </option>
        ))}
      </select>
    </div>
  );
}
