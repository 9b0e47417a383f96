import { useState } from "preact/hooks";
import { Trouble } from "../parts/Trouble";
import { asProblem, type Problem } from "../server/problem";
import { say } from "../words/say";
import { AddAddress } from "./AddAddress";
import { AddFiles } from "./AddFiles";
import { AddText } from "./AddText";
import type { Start } from "./adding";

const ways = ["Files", "Text", "Address"] as const;

/** The three ways to add documents, one at a time. */
export function AddPanel({ follow }: { readonly follow: (job: number) => void }) {
  const [way, setWay] = useState<(typeof ways)[number]>("Files");
  const [problem, setProblem] = useState<Problem | null>(null);
  const start: Start = async (accepted) => {
    setProblem(null);
    try {
      follow(await accepted);
      return true;
    } catch (error) {
      setProblem(asProblem(error));
      return false;
    }
  };
  const Way = { Files: AddFiles, Text: AddText, Address: AddAddress }[way];
  return (
    <section class="add" aria-label={say("home.add")}>
      <fieldset class="ways">
        <legend class="unseen">{say("home.add")}</legend>
        {ways.map((one) => (
          <label key={one}>
            <input type="radio" name="way" checked={one === way} onChange={() => setWay(one)} />
            <span>{say(`home.add${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <Way start={start} />
      {problem !== null && <Trouble problem={problem} onRetry={null} />}
    </section>
  );
}
