import { useEffect, useId, useState } from "preact/hooks";
import { ActorPicker } from "../parts/ActorPicker";
import { Button } from "../parts/Button";
import { CopyLink } from "../parts/CopyLink";
import { DateField } from "../parts/DateField";
import { type Changes, link } from "../router/address";
import { Link } from "../router/Link";
import { say } from "../words/say";
import { cleared, isNothing, type Wanted } from "./search";
import { TypeField } from "./TypeField";

interface Props {
  readonly wanted: Wanted;
  readonly onChange: (changes: Changes) => void;
}

/** What to look for. Words count when sent, the other fields as soon as they are chosen. */
export function SearchForm({ wanted, onChange }: Props) {
  const field = useId();
  const [words, setWords] = useState(wanted.words);
  useEffect(() => setWords(wanted.words), [wanted.words]);
  const put = (changes: Changes) => onChange({ words: words.trim(), ...changes });
  const submit = (event: Event) => {
    event.preventDefault();
    put({});
  };
  const actor = (key: "actor" | "a" | "b") => (
    <ActorPicker label={say(`search.${key}`)} value={wanted[key]} onChange={(id) => put({ [key]: id })} />
  );
  return (
    <form class="form search-form" aria-label={say("search.title")} onSubmit={submit}>
      <div class="search-words">
        <div class="field">
          <label for={field}>{say("search.words")}</label>
          <input
            id={field}
            type="search"
            dir="auto"
            aria-describedby={`${field}-hint`}
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
          <p id={`${field}-hint`} class="hint">
            {say("search.wordsHint")}
          </p>
        </div>
        <Button type="submit" look="main">
          {say("search.do")}
        </Button>
      </div>
      <fieldset class="search-filters">
        <legend class="unseen">{say("search.filters")}</legend>
        {actor("actor")}
        {actor("a")}
        {actor("b")}
        <TypeField value={wanted.type} onChange={(type) => put({ type })} />
        <DateField label={say("search.from")} value={wanted.from} onChange={(from) => put({ from })} />
        <DateField label={say("search.to")} value={wanted.to} onChange={(to) => put({ to })} />
      </fieldset>
      {!isNothing(wanted) && (
        <div class="actions">
          <CopyLink />
          <Button onClick={() => onChange(cleared)}>{say("search.clear")}</Button>
          {wanted.a !== "" && wanted.b !== "" && (
            <Link to={link("/relation", { a: wanted.a, b: wanted.b, from: wanted.from, to: wanted.to })}>
              {say("search.relation")}
            </Link>
          )}
        </div>
      )}
    </form>
  );
}
