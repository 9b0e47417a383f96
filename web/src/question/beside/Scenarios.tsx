import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { type Action, announce } from "../../parts/notices";
import { link } from "../../router/address";
import { Link } from "../../router/Link";
import { workspaceChanged } from "../../server/changes";
import { at, type Page, send } from "../../server/client";
import { asProblem } from "../../server/problem";
import { useAnswer } from "../../server/useAnswer";
import { useMayChange } from "../../shell/about";
import { say } from "../../words/say";
import type { Reply } from "../reply";
import { type Settings, setsOf } from "../stated/settings";

interface Scenario {
  readonly name: string;
  readonly a: string;
  readonly b: string;
  readonly threat: string | null;
  readonly at: string | null;
  readonly inputs: Record<string, number>;
  readonly who: string;
}

/** The assumptions under a name: save, load, take along, remove. */
export function Scenarios({ reply, settings }: { readonly reply: Reply; readonly settings: Settings }) {
  const [name, setName] = useState(reply.scenario ?? "");
  const { answer } = useAnswer<Page<Scenario>>("/scenarios");
  const mayChange = useMayChange();
  const { a, b, threat, at: day } = reply.question;
  const save = (event: Event) => {
    event.preventDefault();
    const inputs = Object.fromEntries(settings);
    const scenario = { name: name.trim(), a: a.id, b: b.id, threat: threat?.id ?? null, at: day, inputs };
    tried(send("PUT", "/scenarios", scenario), say("question.saved", { name: scenario.name }));
  };
  return (
    <section class="part">
      <h2>{say("question.scenarios")}</h2>
      <p class="hint">{say("question.scenarioSays")}</p>
      {mayChange ? (
        <form class="actions" onSubmit={save}>
          <label class="field">
            <span class="field-label">{say("question.scenarioName")}</span>
            <input
              type="text"
              required
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </label>
          <Button type="submit" disabled={name.trim() === ""}>
            {say("question.save")}
          </Button>
        </form>
      ) : null}
      {answer?.items.length === 0 ? <p class="soft">{say("question.noScenarios")}</p> : null}
      <ul class="scenarios">
        {answer?.items.map((scenario) => (
          <li key={scenario.name} class="actions">
            <Link to={addressOf(scenario)} aria-label={say("question.load", { name: scenario.name })}>
              <bdi>{scenario.name}</bdi>
            </Link>
            <a href={at("/scenarios/file", { name: scenario.name })} download>
              {say("question.download")}
            </a>
            {mayChange ? (
              <Button
                look="quiet"
                aria-label={say("question.remove", { name: scenario.name })}
                onClick={() => remove(scenario.name)}
              >
                ✕
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function addressOf({ a, b, threat, at: day, inputs }: Scenario): string {
  const set = setsOf(new Map(Object.entries(inputs)));
  return link("/question", { a, b, threat, at: day, set });
}

function remove(name: string): void {
  tried(send("DELETE", link("/scenarios", { name })), say("question.removed", { name }), {
    label: say("question.bringBack"),
    run: () => tried(send("POST", "/scenarios/undo", { name }), say("question.broughtBack", { name })),
  });
}

function tried(change: Promise<unknown>, done: string, action: Action | null = null): void {
  change.then(
    () => {
      announce(done, "plain", action);
      workspaceChanged();
    },
    (error) => {
      const problem = asProblem(error);
      announce([problem.detail || problem.title, problem.hint].filter(Boolean).join(" "), "bad");
    },
  );
}
