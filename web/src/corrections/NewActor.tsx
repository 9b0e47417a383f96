import { useId } from "preact/hooks";
import { TextField } from "../parts/TextField";
import { say, term } from "../words/say";
import { kinds, type Parting } from "./splitting";

interface Props {
  readonly parting: Parting;
  readonly put: (changes: Partial<Parting>) => void;
}

/** Name, kind and country of an actor that Entente does not know yet. */
export function NewActor({ parting, put }: Props) {
  const field = useId();
  return (
    <>
      <TextField
        label={say("correction.newName")}
        required
        value={parting.name}
        onChange={(name) => put({ name })}
      />
      <div class="form-row">
        <div class="field">
          <label for={field}>{say("correction.newKind")}</label>
          <select
            id={field}
            value={parting.actorKind}
            onChange={(event) => put({ actorKind: event.currentTarget.value })}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {term("actorKind", kind)}
              </option>
            ))}
          </select>
        </div>
        <TextField
          label={say("correction.newCountry")}
          hint={say("correction.newCountryHint")}
          pattern="[A-Za-z]{3}"
          maxLength={3}
          value={parting.country}
          onChange={(country) => put({ country })}
        />
      </div>
    </>
  );
}
