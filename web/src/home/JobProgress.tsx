import { useEffect, useState } from "preact/hooks";
import { announce } from "../parts/notices";
import { Trouble } from "../parts/Trouble";
import { Link } from "../router/Link";
import { workspaceChanged } from "../server/changes";
import { followJob, isOver, type Job, type JobResult } from "../server/jobs";
import { asProblem, type Problem } from "../server/problem";
import { say } from "../words/say";

const outcomes = {
  NEW: "home.outcomeNew",
  KNOWN: "home.outcomeKnown",
  RECODED: "home.outcomeRecoded",
  FAILED: "home.outcomeFailed",
} as const;

const FEW = 12;

/** How far a reading has come, and what became of each file. */
export function JobProgress({ number }: { readonly number: number }) {
  const [job, setJob] = useState<Job | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    const hear = (heard: Job) => {
      setJob(heard);
      if (!isOver(heard)) return;
      workspaceChanged();
      announce(summary(heard), heard.state === "FAILED" || readBy(heard) === 0 ? "bad" : "plain");
    };
    return followJob(number, hear, (error) => setProblem(asProblem(error)));
  }, [number]);
  if (problem !== null) return <Trouble problem={problem} />;
  if (job === null) return null;
  return (
    <section class="job" aria-label={job.title}>
      <p class="job-state">
        {summary(job)} {job.message && <span class="soft">{job.message}</span>}
      </p>
      {!isOver(job) && <progress value={job.done} max={Math.max(job.total, 1)} aria-label={job.title} />}
      <Results results={job.results.filter((result) => result.outcome === "FAILED")} />
      <Folded results={job.results.filter((result) => result.outcome !== "FAILED")} />
    </section>
  );
}

function summary(job: Job): string {
  if (job.state === "WAITING") return say("home.jobWaiting");
  if (job.state === "RUNNING") return say("home.jobRunning", { done: job.done, total: job.total });
  if (job.state === "FAILED") return say("home.jobFailed");
  const read = readBy(job);
  const total = job.results.length;
  if (read === 0) return say("home.jobNothing");
  return read === total ? say("home.jobDone", { count: read }) : say("home.jobPartly", { read, total });
}

function readBy(job: Job): number {
  return job.results.filter((result) => result.outcome !== "FAILED").length;
}

/** What was read: openly where it is little, else to be opened. */
function Folded({ results }: { readonly results: readonly JobResult[] }) {
  if (results.length <= FEW) return <Results results={results} />;
  return (
    <details>
      <summary>{say("home.jobRead", { count: results.length })}</summary>
      <Results results={results} />
    </details>
  );
}

function Results({ results }: { readonly results: readonly JobResult[] }) {
  if (results.length === 0) return null;
  return (
    <ul>
      {results.map((result, place) => (
        <Result key={`${place} ${result.name}`} result={result} />
      ))}
    </ul>
  );
}

function Result({ result }: { readonly result: JobResult }) {
  return (
    <li class={result.outcome === "FAILED" ? "job-failed" : undefined}>
      {result.key ? <Link to={`/read/${result.key}`}>{named(result)}</Link> : named(result)}{" "}
      <span class="soft">
        {say(outcomes[result.outcome])}
        {result.events !== undefined &&
          result.events !== null &&
          ` · ${say("home.events", { count: result.events })}`}
      </span>
      {result.reason && (
        <p class="job-reason">
          {result.reason}
          {result.hint && <span class="soft"> — {result.hint}</span>}
        </p>
      )}
    </li>
  );
}

function named(result: JobResult) {
  return <bdi>{result.name}</bdi>;
}
