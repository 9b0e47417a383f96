import type { Changes } from "../router/address";
import type { Context } from "../router/context";

/** What the server needs for the brief of an address: the context, and the texts and settings that come with it. */
export function queryOf({ a, b, threat, at }: Context, query: URLSearchParams): Changes {
  return {
    a,
    b,
    threat,
    at,
    document: query.getAll("document"),
    set: query.getAll("set"),
    scenario: query.get("scenario"),
  };
}
