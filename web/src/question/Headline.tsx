import { link } from "../router/address";
import { Link } from "../router/Link";
import { say } from "../words/say";
import { Runs } from "./Runs";
import type { Reply, Source } from "./reply";

/** The answer in a few sentences, with the sources they cite. */
export function Headline({ reply }: { readonly reply: Reply }) {
  const { a, b, threat } = reply.question;
  return (
    <section class="headline" aria-label={say("question.answer")}>
      <h2>
        {threat === null
          ? say("question.askedNone", { a: a.name, b: b.name })
          : say("question.asked", { a: a.name, b: b.name, threat: threat.name })}
      </h2>
      {reply.headline.map((line, place) => (
        <p key={place} class={place === 0 ? "headline-first" : undefined}>
          <Runs line={line} sources={reply.sources} />
        </p>
      ))}
      {reply.sources.length === 0 ? null : (
        <details class="twin">
          <summary>
            {say("question.sources")} ({reply.sources.length})
          </summary>
          <ol class="passages">
            {reply.sources.map((source) => (
              <Cited key={source.number} source={source} />
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

function Cited({ source }: { readonly source: Source }) {
  return (
    <li id={`source-${source.number}`} class="passage">
      <blockquote dir="auto">
        {source.number}. {source.text}
      </blockquote>
      <p class="passage-source">
        {source.documentKey ? (
          <Link to={link(`/read/${source.documentKey}`, { words: `${source.begin}-${source.end}` })}>
            <bdi>{source.title}</bdi>
          </Link>
        ) : (
          <bdi>{source.title}</bdi>
        )}{" "}
        {source.date}
      </p>
    </li>
  );
}
