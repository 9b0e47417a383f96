import { useState } from "preact/hooks";
import { symbolOf } from "../parts/badges";
import { Dialog } from "../parts/Dialog";
import type { Factuality, Quad } from "../server/types";
import { type Key, say, term } from "../words/say";
import { keysOn, setKeysOn } from "./keys";

const keys: readonly (readonly [string, Key])[] = [
  ["?", "shell.keyHelp"],
  ["/", "shell.keySearch"],
  ["j k", "shell.keyNext"],
  ["Enter", "shell.keyOpen"],
  ["Esc", "shell.keyClose"],
  ["c", "shell.keyConfirm"],
  ["x", "shell.keyReject"],
  ["e", "shell.keyEdit"],
  ["a", "shell.keyAdd"],
  ["z", "shell.keyUndo"],
  ["Shift z", "shell.keyRedo"],
  ["m", "shell.keyMerge"],
];
const quads: readonly Quad[] = [
  "VERBAL_COOPERATION",
  "MATERIAL_COOPERATION",
  "VERBAL_CONFLICT",
  "MATERIAL_CONFLICT",
];
const factualities: readonly Factuality[] = ["ASSERTED", "DENIED", "PLANNED", "CONDITIONAL", "POSSIBLE"];

/** The keys and the signs of the page. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={say("shell.helpTitle")} onClose={onClose}>
      <h3>{say("shell.keys")}</h3>
      <dl class="keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              {key.split(" ").map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{(say as (key: Key) => string)(does)}</dd>
          </div>
        ))}
      </dl>
      <KeySwitch />
      <h3>{say("shell.signs")}</h3>
      <ul class="signs">
        {quads.map((quad) => (
          <li key={quad}>
            <span class={quad.endsWith("COOPERATION") ? "cooperation" : "conflict"}>{symbolOf(quad)}</span>{" "}
            {term("quad", quad)}
          </li>
        ))}
        {factualities.map((factuality) => (
          <li key={factuality}>
            <span class={`factuality factuality-${factuality.toLowerCase()}`}>
              {term("factuality", factuality)}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function KeySwitch() {
  const [on, setOn] = useState(keysOn());
  const turn = (wish: boolean) => {
    setKeysOn(wish);
    setOn(wish);
  };
  return (
    <label class="key-switch">
      <input type="checkbox" checked={on} onChange={(event) => turn(event.currentTarget.checked)} />{" "}
      {say("shell.keysOn")}
    </label>
  );
}
