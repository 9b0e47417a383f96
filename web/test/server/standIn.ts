import { vi } from "vitest";

/** What was asked of the server: "GET /corrections?limit=5", and the body of a change. */
export interface Request {
  readonly what: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
}

type Reply = (request: Request) => unknown;

/** Stands in for the server: answers by "METHOD /path" and keeps what it was asked. What it does not know is a 404. */
export function standIn(replies: Readonly<Record<string, Reply>>): Request[] {
  const asked: Request[] = [];
  vi.stubGlobal("fetch", async (address: string, wish: RequestInit = {}) => {
    const { pathname, searchParams } = new URL(address, "http://localhost");
    const path = pathname.replace("/api/v1", "");
    const what = `${wish.method ?? "GET"} ${path}`;
    const body = typeof wish.body === "string" ? JSON.parse(wish.body) : {};
    const request = { what, path, query: searchParams, body };
    asked.push(request);
    const reply = replies[what];
    if (reply === undefined) return problem(404, `There is no ${path}.`, "Ask for something else.");
    const answer = reply(request);
    return answer instanceof Response ? answer : Response.json(answer);
  });
  return asked;
}

/** An answer that tells what went wrong. */
export function problem(status: number, detail: string, hint: string): Response {
  return Response.json(
    { title: "Problem", status, detail, hint },
    { status, headers: { "content-type": "application/problem+json" } },
  );
}
