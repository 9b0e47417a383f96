import { useEffect, useId, useRef, useState } from "preact/hooks";
import { get, type Page } from "../server/client";
import type { ActorItem } from "../server/types";
import { useNames } from "../server/useNames";
import { say, term } from "../words/say";

interface Props {
  readonly label: string;
  /** The id chosen, "" for none. */
  readonly value: string;
  /** The name to show for it; where the view does not know it, it is looked up. */
  readonly name?: string | undefined;
  readonly onChange: (id: string, name: string) => void;
}

/** A combobox over the workspace's actors. What is typed and not among them is kept as typed: the server resolves names. */
export function ActorPicker({ label, value, name: told, onChange }: Props) {
  const field = useId();
  const names = useNames(value === "" || told !== undefined ? [] : [value]);
  const name = told ?? names[value];
  const [words, setWords] = useState(name ?? value);
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState(false);
  const found = useSuggestions(open ? words : null);
  const items = found ?? [];
  const chosen = useRef(value);
  useEffect(() => {
    chosen.current = value;
    setWords(name ?? value);
  }, [value, name]);

  const choose = (actor: ActorItem) => {
    chosen.current = actor.id;
    setWords(actor.name);
    setOpen(false);
    onChange(actor.id, actor.name);
  };
  const leave = () => {
    setOpen(false);
    const typed = words.trim();
    const known = typed === (name ?? value) ? chosen.current : typed;
    if (known !== chosen.current) onChange(known, typed);
  };
  const press = (event: KeyboardEvent) => {
    const count = items.length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      if (count > 0)
        setActive(
          (active +
            (event.key === "ArrowDown" ? 1 : count) +
            (active < 0 && event.key === "ArrowUp" ? 1 : 0)) %
            count,
        );
    } else if (event.key === "Enter" && open && items[active] !== undefined) {
      event.preventDefault();
      choose(items[active]);
    } else if (event.key === "Enter") leave();
    else if (event.key === "Escape" && open) {
      event.stopPropagation();
      event.preventDefault();
      setOpen(false);
    }
  };
  const shown = open && items.length > 0;
  return (
    <div class="field picker">
      <label for={field}>{label}</label>
      <input
        id={field}
        type="text"
        dir="auto"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={`${field}-list`}
        aria-activedescendant={shown && active >= 0 ? `${field}-${active}` : undefined}
        value={words}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          setActive(-1);
          setOpen(true);
        }}
        onKeyDown={press}
        onBlur={leave}
      />
      <ul id={`${field}-list`} class="picker-list" aria-label={label} role="listbox" hidden={!shown}>
        {items.map((actor, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field's own keys choose
          <li
            key={actor.id}
            id={`${field}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(actor)}
          >
            <bdi>{actor.name}</bdi>
            <span class="picker-about">
              {term("actorKind", actor.kind)} · {say("parts.actorEvents", { count: actor.events })}
            </span>
          </li>
        ))}
      </ul>
      <span class={found?.length === 0 ? "picker-none" : "unseen"} role="status">
        {found === null || words.trim() === "" ? "" : suggested(found.length)}
      </span>
    </div>
  );
}

function suggested(count: number): string {
  return count === 0 ? say("parts.actorNone") : say("parts.actorSuggestions", { count });
}

/** The actors that the words may mean; null as long as nobody asks or the server has not answered. */
function useSuggestions(words: string | null): readonly ActorItem[] | null {
  const [items, setItems] = useState<readonly ActorItem[] | null>(null);
  useEffect(() => {
    if (words === null) return setItems(null);
    const stop = new AbortController();
    const later = setTimeout(() => {
      get<Page<ActorItem>>("/actors", { words: words.trim(), limit: "12" }, stop.signal)
        .then((page) => setItems(page.items))
        .catch(() => stop.signal.aborted || setItems([]));
    }, 120);
    return () => {
      clearTimeout(later);
      stop.abort();
    };
  }, [words]);
  return items;
}
