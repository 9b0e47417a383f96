import { type Changes, link } from "../router/address";
import { problemOf } from "./problem";

const root = "/api/v1";

/** A page of a list; `next` is the cursor of the following one, or null after the last. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** The address of a resource with its query. */
export function at(path: string, query: Changes = {}): string {
  return link(root + path, query);
}

/** Reads a resource. The browser's cache revalidates by ETag. Throws a Problem. */
export async function get<T>(path: string, query: Changes = {}, signal?: AbortSignal): Promise<T> {
  const wish: RequestInit = { headers: { accept: "application/json" }, cache: "no-cache" };
  return answer<T>(await fetch(at(path, query), signal === undefined ? wish : { ...wish, signal }));
}

/** Asks for a change: a body that is a form goes as multipart, anything else as JSON. Throws a Problem. */
export async function send<T>(method: "POST" | "PUT" | "DELETE", path: string, body?: unknown): Promise<T> {
  const wish: RequestInit = { method, credentials: "same-origin", headers: { accept: "application/json" } };
  if (body instanceof FormData) wish.body = body;
  else if (body !== undefined) {
    wish.body = JSON.stringify(body);
    wish.headers = { accept: "application/json", "content-type": "application/json" };
  }
  return answer<T>(await fetch(root + path, wish));
}

async function answer<T>(response: Response): Promise<T> {
  if (!response.ok) throw await problemOf(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}
