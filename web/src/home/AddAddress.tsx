import { useId, useState } from "preact/hooks";
import { Button } from "../parts/Button";
import { DateField } from "../parts/DateField";
import { say } from "../words/say";
import { addAddress, type Start } from "./adding";

/** A form for the address of a page or feed. */
export function AddAddress({ start }: { readonly start: Start }) {
  const field = useId();
  const [address, setAddress] = useState("");
  const [date, setDate] = useState("");
  const submit = async (event: Event) => {
    event.preventDefault();
    if (await start(addAddress(address.trim(), date))) setAddress("");
  };
  return (
    <form class="form" onSubmit={submit}>
      <div class="field">
        <label for={field}>{say("home.address")}</label>
        <input
          id={field}
          type="url"
          required
          inputMode="url"
          pattern="https?://.+"
          placeholder="https://"
          aria-describedby={`${field}-hint`}
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <p id={`${field}-hint`} class="hint">
          {say("home.addressHint")}
        </p>
      </div>
      <DateField label={say("home.date")} value={date} onChange={setDate} />
      <div class="actions">
        <Button type="submit" look="main" disabled={address.trim() === ""}>
          {say("home.fetch")}
        </Button>
      </div>
    </form>
  );
}
