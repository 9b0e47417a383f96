import { useId } from "preact/hooks";
import type { Codebook, Quad } from "../server/types";
import { useAnswer } from "../server/useAnswer";
import { say, term } from "../words/say";

interface Props {
  readonly value: string;
  readonly onChange: (type: string) => void;
}

/** A type of the codebook, the types in groups of cooperation and conflict, in words and in deeds. */
export function TypeField({ value, onChange }: Props) {
  const field = useId();
  const types = useAnswer<Codebook>("/codebook").answer?.types ?? [];
  const quads = [...new Set(types.map((one) => one.quad))];
  const known = value === "" || types.some((one) => one.type === value);
  return (
    <div class="field">
      <label for={field}>{say("search.type")}</label>
      <select id={field} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{say("search.anyType")}</option>
        {!known && <option value={value}>{term("type", value)}</option>}
        {quads.map((quad: Quad) => (
          <optgroup key={quad} label={term("quad", quad)}>
            {types
              .filter((one) => one.quad === quad)
              .map(({ type }) => (
                <option key={type} value={type}>
                  {term("type", type)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
