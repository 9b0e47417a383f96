import type { Correction } from "../correcting/change";
import { Empty, Trouble, Waiting } from "../parts/Trouble";
import { usePages } from "../server/usePages";
import { useMayChange } from "../shell/about";
import { useKeys } from "../shell/keys";
import { useTitle } from "../shell/title";
import { say } from "../words/say";
import "./corrections.css";
import { redo, undo } from "./correcting";
import { GoldFile } from "./GoldFile";
import { Latest } from "./Latest";
import { Log } from "./Log";
import { Merge } from "./Merge";
import { Split } from "./Split";

/** What people changed in what the machine read: the log, and changes of actors. */
export default function CorrectionsView() {
  useTitle(say("correction.title"));
  const mayChange = useMayChange();
  const { items, problem, waiting, more } = usePages<Correction>("/corrections");
  useKeys(mayChange ? { z: () => void undo(), Z: () => void redo() } : {});
  return (
    <div class="corrections" aria-busy={waiting}>
      <header>
        <h1>{say("correction.title")}</h1>
        <p class="lead">{say("correction.lead")}</p>
        {mayChange && (
          <>
            <a class="jump" href="#merge">
              {say("correction.merge")}
            </a>
            <a class="jump" href="#split">
              {say("correction.split")}
            </a>
          </>
        )}
      </header>
      <section class="corrections-log" aria-labelledby="log">
        <h2 id="log">{say("correction.log")}</h2>
        {mayChange && items !== null && items.length > 0 && <Latest items={items} all={more === null} />}
        {problem !== null && <Trouble problem={problem} />}
        {items === null && waiting && <Waiting />}
        {items?.length === 0 && (
          <Empty title={say("correction.none")}>{mayChange && <p>{say("correction.noneHint")}</p>}</Empty>
        )}
        {items !== null && items.length > 0 && <Log items={items} more={more} mayChange={mayChange} />}
      </section>
      <div class="corrections-beside">
        {mayChange ? (
          <>
            <Merge />
            <Split />
          </>
        ) : (
          <Empty title={say("correction.readOnly")}>
            <p>{say("correction.readOnlyHint")}</p>
          </Empty>
        )}
        {items !== null && (
          <GoldFile ready={items.some((item) => item.about?.documentKey) || more !== null} />
        )}
      </div>
    </div>
  );
}
