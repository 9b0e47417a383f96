import { useId, useState } from "preact/hooks";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Dialog";
import { say } from "../words/say";
import { givenName, setGivenName, useAbout } from "./about";

/** Asks for the name kept with corrections. */
export function WhoDialog({ onClose }: { readonly onClose: () => void }) {
  const field = useId();
  const user = useAbout()?.user ?? say("shell.youNobody");
  const [name, setName] = useState(givenName());
  const save = (event: Event) => {
    event.preventDefault();
    setGivenName(name);
    onClose();
  };
  return (
    <Dialog title={say("shell.youTitle")} onClose={onClose}>
      <form class="form" onSubmit={save}>
        <div class="field">
          <label for={field}>{say("shell.youLabel")}</label>
          <input
            id={field}
            type="text"
            dir="auto"
            autocomplete="name"
            aria-describedby={`${field}-hint`}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <p id={`${field}-hint`} class="hint">
            {say("shell.youHint", { user })}
          </p>
        </div>
        <div class="actions">
          <Button look="main" type="submit">
            {say("shell.save")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
