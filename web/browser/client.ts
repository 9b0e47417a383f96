import type { Program } from "./program";

/** A script's way to the server: the printed token is exchanged for a key. */
export class Client {
  private constructor(
    private readonly origin: string,
    private readonly key: string,
  ) {}

  static async of(program: Program): Promise<Client> {
    const token = new URL(program.invitation).searchParams.get("token");
    const answer = await fetch(`${program.origin}/api/v1/session`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ token }),
    });
    const { key } = (await answer.json()) as { key: string };
    return new Client(program.origin, key);
  }

  async get<T>(path: string): Promise<T> {
    return (await this.answer("GET", path)) as T;
  }

  async post<T>(path: string, body: unknown): Promise<T> {
    return (await this.answer("POST", path, body)) as T;
  }

  /** All items of a list that comes in pages. */
  async all<T>(path: string): Promise<T[]> {
    const items: T[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const page: { items: T[]; next: string | null } = await this.get(
        `${path}${path.includes("?") ? "&" : "?"}limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      items.push(...page.items);
      cursor = page.next;
    }
    return items;
  }

  /** What a job came to, once it has ended. */
  async done(job: number): Promise<Job> {
    for (;;) {
      const state = await this.get<Job>(`/jobs/${job}`);
      if (state.state === "DONE" || state.state === "FAILED") {
        return state;
      }
      await new Promise((later) => setTimeout(later, 100));
    }
  }

  private async answer(method: string, path: string, body?: unknown): Promise<unknown> {
    const answer = await fetch(`${this.origin}/api/v1${path}`, {
      method,
      headers: { Authorization: `Bearer ${this.key}`, "Content-Type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) {
      throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    }
    return JSON.parse(text);
  }
}

export interface Job {
  state: "WAITING" | "RUNNING" | "DONE" | "FAILED";
  results: { name: string; key?: string; outcome: string; reason?: string }[];
}
