import { Button } from "../parts/Button";
import { Trouble } from "../parts/Trouble";
import type { DocumentItem } from "../server/types";
import { usePages } from "../server/usePages";
import { say } from "../words/say";

interface Props {
  readonly chosen: readonly string[];
  readonly onChange: (keys: string[]) => void;
}

/** The texts a brief may be limited to. */
export function Texts({ chosen, onChange }: Props) {
  const { items, problem, more } = usePages<DocumentItem>("/documents", { limit: "20" });
  const toggle = (key: string, wanted: boolean) =>
    onChange(wanted ? [...chosen, key] : chosen.filter((one) => one !== key));
  return (
    <fieldset class="texts">
      <legend>{say("brief.texts")}</legend>
      {problem === null ? null : <Trouble problem={problem} />}
      <p class="hint">{say(items?.length === 0 ? "brief.noTexts" : "brief.allTexts")}</p>
      <ul>
        {items?.map((text) => (
          <li key={text.key}>
            <label class="text">
              <input
                type="checkbox"
                checked={chosen.includes(text.key)}
                onChange={(event) => toggle(text.key, event.currentTarget.checked)}
              />
              <span>
                <bdi>{text.title || text.id}</bdi> <span class="soft">{text.published}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {more === null ? null : <Button onClick={more}>{say("parts.more")}</Button>}
    </fieldset>
  );
}
