import { ActorPicker } from "../parts/ActorPicker";
import { DateField } from "../parts/DateField";
import { change } from "../router/address";
import { contextOf } from "../router/context";
import { useAddress } from "../router/useAddress";
import { at as addressAt } from "../server/client";
import { say } from "../words/say";
import { queryOf } from "./query";
import { Texts } from "./Texts";
import "./brief.css";

const FORMATS = ["html", "pdf", "md", "json"] as const;

/** Choose what a brief is about, and take it as a paper or a file. */
export default function BriefView() {
  const here = useAddress();
  const { a, b, threat, at } = contextOf(here);
  const documents = here.query.getAll("document");
  const sets = here.query.getAll("set");
  const choose = (changes: Record<string, string>) => change({ a, b, threat, at, ...changes });
  const query = queryOf({ a, b, threat, at }, here.query);
  return (
    <div class="brief" aria-busy={false}>
      <h1>{say("brief.title")}</h1>
      <p class="lead">{say("brief.lead")}</p>
      <section class="part" aria-label={say("brief.about")}>
        <h2>{say("brief.about")}</h2>
        <div class="form-row">
          <ActorPicker label={say("brief.a")} value={a} onChange={(id) => choose({ a: id })} />
          <ActorPicker label={say("brief.b")} value={b} onChange={(id) => choose({ b: id })} />
          <ActorPicker label={say("brief.threat")} value={threat} onChange={(id) => choose({ threat: id })} />
          <DateField label={say("brief.at")} value={at} onChange={(day) => choose({ at: day })} />
        </div>
        <p class="hint">{say("brief.ownPair")}</p>
        {sets.length === 0 ? null : <p>{say("brief.settings", { count: sets.length })}</p>}
        <Texts chosen={documents} onChange={(keys) => change({ document: keys })} />
      </section>
      <section class="part">
        <h2>{say("brief.get")}</h2>
        <p>
          <a
            class="button button-main brief-open"
            href={addressAt("/brief", { ...query, format: "html" })}
            target="_blank"
            rel="noopener"
          >
            {say("brief.open")}
          </a>
        </p>
        <p class="hint">{say("brief.openHint")}</p>
        <ul class="actions">
          {FORMATS.map((format) => (
            <li key={format}>
              <a href={addressAt("/brief", { ...query, format, download: "1" })} download>
                {say(`brief.${format}`)}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
