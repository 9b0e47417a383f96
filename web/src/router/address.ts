/** Where the page is: a path and its query. Every view keeps its state here, so that each address is a permalink. */
export interface Address {
  readonly path: string;
  readonly query: URLSearchParams;
}

/** What a query shall become: a list repeats the key, null and "" take it away. */
export type Changes = Readonly<Record<string, string | readonly string[] | null | undefined>>;

const listeners = new Set<() => void>();
let current = read();

function read(): Address {
  return { path: location.pathname, query: new URLSearchParams(location.search) };
}

function announce(): void {
  current = read();
  for (const listener of listeners) listener();
}

/** The address now. The same object until the page goes elsewhere. */
export function address(): Address {
  return current;
}

/** Calls the listener after each change of the address; the answer ends that. */
export function onMove(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener("popstate", announce);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener("popstate", announce);
  };
}

/** Goes to a path with query; `replace` keeps the way back as it was, for sliders and filters being typed. */
export function go(to: string, replace = false): void {
  if (to === location.pathname + location.search) return;
  if (replace) history.replaceState(null, "", to);
  else history.pushState(null, "", to);
  announce();
}

/** Changes the given keys of the query and leaves the others. */
export function change(changes: Changes, replace = true): void {
  go(link(location.pathname, changes, new URLSearchParams(location.search)), replace);
}

/** The address of a path with these keys, upon a query to start from. */
export function link(path: string, changes: Changes, from: URLSearchParams = new URLSearchParams()): string {
  const query = new URLSearchParams(from);
  for (const [key, value] of Object.entries(changes)) {
    query.delete(key);
    for (const one of typeof value === "string" ? [value] : (value ?? [])) {
      if (one !== "") query.append(key, one);
    }
  }
  const text = query.toString();
  return text === "" ? path : `${path}?${text}`;
}
