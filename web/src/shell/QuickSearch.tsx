import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { go, link } from "../router/address";
import { say } from "../words/say";
import { useKeys } from "./keys";

/** A field in the header that leads to the search; where there is no room for it, its key goes there directly. */
export function QuickSearch() {
  const field = useRef<HTMLInputElement>(null);
  useKeys({
    "/": () => (field.current?.checkVisibility() ? field.current.focus() : go("/search")),
  });
  const submit = (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = field.current?.value.trim() ?? "";
    event.currentTarget.reset();
    go(link("/search", { words }));
  };
  return (
    <form class="quick-search" role="search" onSubmit={submit}>
      <input
        ref={field}
        type="search"
        dir="auto"
        aria-label={say("shell.quickSearch")}
        aria-keyshortcuts="/"
        placeholder={say("shell.quickSearchShort")}
      />
    </form>
  );
}
