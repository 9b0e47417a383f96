import { type Address, link } from "./address";

/** The question one carries from view to view: a pair, a threat, a date. */
export interface Context {
  readonly a: string;
  readonly b: string;
  readonly threat: string;
  readonly at: string;
}

const place = "entente.context";
const nothing: Context = { a: "", b: "", threat: "", at: "" };

/** The context of the address, which may be half a pair while one is being chosen; where it names nobody, the one last seen in this tab. */
export function contextOf(here: Address): Context {
  const of = (key: string) => here.query.get(key) ?? "";
  const named = { a: of("a"), b: of("b"), threat: of("threat"), at: of("at") };
  if (named.a !== "" && named.b !== "") {
    sessionStorage.setItem(place, JSON.stringify(named));
    return named;
  }
  return named.a === "" && named.b === "" ? remembered() : named;
}

/** A view's address with the context. */
export function within(path: string, context: Context): string {
  return link(path, { a: context.a, b: context.b, threat: context.threat, at: context.at });
}

function remembered(): Context {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? "{}");
    return { ...nothing, ...(kept as Partial<Context>) };
  } catch {
    return nothing;
  }
}

/** Leaves the pair: the views ask for one again. */
export function forget(): void {
  sessionStorage.removeItem(place);
}
