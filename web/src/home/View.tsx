import { useEffect, useState } from "preact/hooks";
import { Empty, Trouble, Waiting } from "../parts/Trouble";
import { get, type Page } from "../server/client";
import { isOver, type Job } from "../server/jobs";
import type { About, DocumentItem } from "../server/types";
import { usePages } from "../server/usePages";
import { useAbout } from "../shell/about";
import { useTitle } from "../shell/title";
import { say } from "../words/say";
import { AddPanel } from "./AddPanel";
import { DocumentList } from "./DocumentList";
import "./home.css";
import { JobProgress } from "./JobProgress";
import { Starts } from "./Starts";
import { Summary } from "./Summary";

const perPage = { limit: "40" };

/** The library: what is there, and ways to add to it. */
export default function HomeView() {
  useTitle(say("home.title"));
  const about = useAbout();
  const [jobs, follow] = useJobs();
  const documents = usePages<DocumentItem>("/documents", perPage);
  const empty = documents.items?.length === 0;
  const mayChange = about?.mayChange ?? false;
  return (
    <div class="home" aria-busy={documents.waiting && documents.items === null}>
      <section class="home-list" aria-labelledby="library">
        <h1 id="library">{say("home.title")}</h1>
        <Summary about={about} />
        {mayChange && (
          <a class="jump" href="#add">
            {say("home.add")}
          </a>
        )}
        {about !== null && about.events > 0 && <Starts />}
        {documents.problem !== null && <Trouble problem={documents.problem} />}
        {documents.items === null && documents.waiting && <Waiting />}
        {empty && about !== null && <First about={about} />}
        {documents.items !== null && !empty && (
          <DocumentList documents={documents.items} more={documents.more} waiting={documents.waiting} />
        )}
      </section>
      {mayChange && (
        <div class="home-add">
          <h2 id="add">{say("home.add")}</h2>
          <AddPanel follow={follow} />
          {jobs.map((number) => (
            <JobProgress key={number} number={number} />
          ))}
        </div>
      )}
    </div>
  );
}

/** What a workspace without documents says: what it is for, or what it holds instead. */
function First({ about }: { readonly about: About }) {
  if (about.events > 0)
    return (
      <Empty title={say("home.dataTitle")}>
        <p>{say("home.dataText", { count: about.events })}</p>
        {about.mayChange && <p>{say("home.dataThen")}</p>}
      </Empty>
    );
  if (!about.mayChange)
    return (
      <Empty title={say("home.readOnlyFirst")}>
        <p>{say("home.readOnlyFirstText")}</p>
      </Empty>
    );
  return (
    <Empty title={say("home.firstTitle")}>
      <p>{say("home.firstText", { store: about.store })}</p>
      <p>{say("home.firstThen")}</p>
    </Empty>
  );
}

/** The jobs to show, newest first: those begun here, and those still running when the page was opened. */
function useJobs(): readonly [readonly number[], (job: number) => void] {
  const [jobs, setJobs] = useState<readonly number[]>([]);
  const follow = (job: number) => setJobs((before) => [job, ...before.filter((one) => one !== job)]);
  useEffect(() => {
    get<Page<Job>>("/jobs")
      .then(({ items }) =>
        setJobs((before) => [...before, ...items.filter((job) => !isOver(job)).map((job) => job.job)]),
      )
      // Without the list the page only misses what ran before it was opened.
      .catch(() => undefined);
  }, []);
  return [jobs, follow];
}
