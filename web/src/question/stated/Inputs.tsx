import { Button } from "../../parts/Button";
import { say } from "../../words/say";
import type { Input } from "../reply";
import { groupsOf } from "./groups";
import { InputSlider } from "./InputSlider";
import { type Settings, without, withSetting } from "./settings";

interface Props {
  readonly inputs: readonly Input[];
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

/** All assumptions by what they are about; the yardstick stays folded. */
export function Inputs({ inputs, settings, onChange }: Props) {
  return (
    <div class="inputs">
      <h3>{say("question.inputs")}</h3>
      <p class="hint">{say("question.inputsSays")}</p>
      <p class="actions" role="status">
        {say("question.changed", { count: settings.size })}
        <Button disabled={settings.size === 0} onClick={() => onChange(new Map())}>
          {say("question.resetAll")}
        </Button>
      </p>
      {groupsOf(inputs).map((group) => (
        <details key={group.kind} class="twin" open={group.kind === "threat" || group.kind === "sides"}>
          <summary>{say(`group.${group.kind}`)}</summary>
          <ul class="input-list">
            {group.inputs.map((input) => (
              <InputSlider
                key={input.key}
                input={input}
                set={settings.get(input.key)}
                onSet={(value) => onChange(withSetting(settings, input.key, value, input.baseline))}
                onReset={() => onChange(without(settings, input.key))}
              />
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
