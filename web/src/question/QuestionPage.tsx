import { useEffect, useState } from "preact/hooks";
import { useLater } from "../picture/useLater";
import { change, link } from "../router/address";
import { Link } from "../router/Link";
import { say } from "../words/say";
import { Scenarios } from "./beside/Scenarios";
import { Threats } from "./beside/Threats";
import { Readings, Watch } from "./beside/Watch";
import { Headline } from "./Headline";
import { Steps } from "./measured/Steps";
import type { Reply } from "./reply";
import { Inputs } from "./stated/Inputs";
import { Ratios } from "./stated/Ratios";
import { type Settings, setsOf, settingsOf, short } from "./stated/settings";
import { Tornado } from "./stated/Tornado";

interface Props {
  readonly reply: Reply;
  readonly sets: readonly string[];
  /** The named scenario of the address, "" for none. */
  readonly scenario: string;
}

/** An answer with both layers. A slider moves at once; the address and the answer follow when the hand rests. */
export function QuestionPage({ reply, sets, scenario }: Props) {
  const key = sets.join("&");
  const [settings, setSettings] = useState<Settings>(() => settingsNow(reply, sets, scenario));
  useEffect(() => setSettings(settingsNow(reply, sets, scenario)), [key, scenario, reply.baseline]);
  const { later } = useLater((next: Settings) => change({ set: setsOf(next), scenario: null }), 250);
  const move = (next: Settings) => {
    setSettings(next);
    later(next);
  };
  const { a, b, threat, at } = reply.question;
  const names: Record<string, string> = { ...reply.names, [a.id]: a.name, [b.id]: b.name };
  const nameOf = (id: string) => names[id] ?? id;
  const query = { a: a.id, b: b.id, at };
  return (
    <>
      <Headline reply={reply} />
      <p class="actions">
        <Link to={link("/relation", query)}>{say("question.relation")}</Link>
        <Link to={link("/network", query)}>{say("question.network")}</Link>
        <Link to={link("/brief", { ...query, threat: threat?.id, set: setsOf(settings) })}>
          {say("question.brief")}
        </Link>
      </p>
      <Steps answer={reply.answer} />
      <section class="part layer layer-stated">
        <h2>{say("question.stated")}</h2>
        {reply.answer.requirements.length === 0 ? (
          <p class="soft">{say("question.noStated")}</p>
        ) : (
          <>
            <p class="hint">{say("question.statedSays")}</p>
            <div class="stated-body">
              <div class="stated-figures">
                <Ratios reply={reply} nameOf={nameOf} />
                <Tornado tornado={reply.tornado} />
                <Readings readings={reply.answer.readings} nameOf={nameOf} />
              </div>
              <Inputs inputs={reply.inputs} settings={settings} onChange={move} />
            </div>
          </>
        )}
      </section>
      <Threats threats={reply.answer.threats} nameOf={nameOf} />
      <Watch answer={reply.answer} />
      <Scenarios reply={reply} settings={settings} />
    </>
  );
}

/** What is set: by the address, or by the scenario that it names. */
function settingsNow(reply: Reply, sets: readonly string[], scenario: string): Settings {
  if (scenario === "" || sets.length > 0) return settingsOf(sets);
  const moved = reply.inputs.filter((input) => short(input.value) !== short(input.baseline));
  return new Map(moved.map((input) => [input.key, input.value]));
}
