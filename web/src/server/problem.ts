/** What went wrong, as the server tells it: the detail names the value, the hint the way out. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly hint: string,
  ) {
    super(detail === "" ? title : detail);
    this.name = "Problem";
  }
}

/** The problem of an answer that is not a success; an answer without problem+json keeps its status text. */
export async function problemOf(response: Response): Promise<Problem> {
  const type = response.headers.get("content-type") ?? "";
  if (!type.includes("json")) return new Problem(response.status, response.statusText, "", "");
  const told = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  const text = (key: string) => (typeof told[key] === "string" ? (told[key] as string) : "");
  return new Problem(response.status, text("title") || response.statusText, text("detail"), text("hint"));
}

/** Any error as a problem; status 0 means that no server answered. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem(0, "", error instanceof Error ? error.message : String(error), "");
}
