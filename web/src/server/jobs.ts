import { get } from "./client";

export interface JobResult {
  readonly name: string;
  readonly key?: string;
  readonly outcome: "NEW" | "KNOWN" | "RECODED" | "FAILED";
  readonly reason?: string;
  readonly hint?: string;
  readonly events?: number;
}

/** Long work on the server and what it has come to. */
export interface Job {
  readonly job: number;
  readonly title: string;
  readonly state: "WAITING" | "RUNNING" | "DONE" | "FAILED";
  readonly done: number;
  readonly total: number;
  readonly message: string | null;
  readonly results: readonly JobResult[];
}

export function isOver(job: Job): boolean {
  return job.state === "DONE" || job.state === "FAILED";
}

/**
 * Tells each progress of a job until it is over: by server-sent events, and by asking every second where these do
 * not come through. The answer ends the following.
 */
export function followJob(
  number: number,
  tell: (job: Job) => void,
  fail: (error: unknown) => void,
): () => void {
  let stopped = false;
  const stream =
    typeof EventSource === "undefined" ? null : new EventSource(`/api/v1/jobs/${number}/progress`);
  const stop = () => {
    stopped = true;
    stream?.close();
  };
  const hear = (job: Job) => {
    if (stopped) return;
    if (isOver(job)) stop();
    tell(job);
  };
  const ask = () => {
    stream?.close();
    if (stopped) return;
    get<Job>(`/jobs/${number}`)
      .then((job) => {
        hear(job);
        if (!isOver(job)) setTimeout(ask, 1000);
      })
      .catch((error) => stopped || fail(error));
  };
  if (stream === null) ask();
  else {
    stream.addEventListener("progress", (event) =>
      hear(JSON.parse((event as MessageEvent<string>).data) as Job),
    );
    stream.addEventListener("error", ask, { once: true });
  }
  return stop;
}
