import { useId, useState } from "preact/hooks";
import { Button } from "../parts/Button";
import { DateField } from "../parts/DateField";
import { say } from "../words/say";
import { addText, type Start } from "./adding";

const nothing = { text: "", title: "", date: "" };

/** A form for a text to paste. */
export function AddText({ start }: { readonly start: Start }) {
  const field = useId();
  const [pasted, setPasted] = useState(nothing);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (await start(addText(pasted))) setPasted(nothing);
  };
  return (
    <form class="form" onSubmit={submit}>
      <div class="field">
        <label for={`${field}-text`}>{say("home.text")}</label>
        <textarea
          id={`${field}-text`}
          dir="auto"
          required
          value={pasted.text}
          onInput={(event) => setPasted({ ...pasted, text: event.currentTarget.value })}
        />
      </div>
      <div class="form-row">
        <div class="field">
          <label for={`${field}-title`}>{say("home.textTitle")}</label>
          <input
            id={`${field}-title`}
            type="text"
            dir="auto"
            value={pasted.title}
            onInput={(event) => setPasted({ ...pasted, title: event.currentTarget.value })}
          />
        </div>
        <DateField
          label={say("home.date")}
          value={pasted.date}
          onChange={(date) => setPasted((before) => ({ ...before, date }))}
        />
      </div>
      <div class="actions">
        <Button type="submit" look="main" disabled={pasted.text.trim() === ""}>
          {say("home.read")}
        </Button>
      </div>
    </form>
  );
}
