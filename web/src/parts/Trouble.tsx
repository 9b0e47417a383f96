import type { ComponentChildren } from "preact";
import { workspaceChanged } from "../server/changes";
import type { Problem } from "../server/problem";
import { say } from "../words/say";
import { Button } from "./Button";

/** What went wrong and what to do about it. */
export function Trouble({ problem }: { readonly problem: Problem }) {
  const silent = problem.status === 0;
  return (
    <div class="trouble" role="alert">
      <p class="trouble-what">
        {silent ? say("parts.noServer") : problem.detail || problem.title || say("parts.failed")}
      </p>
      <p>{silent ? say("parts.noServerHint") : problem.hint}</p>
      <Button onClick={workspaceChanged}>{say("parts.retry")}</Button>
    </div>
  );
}

/** A place with nothing in it yet: says what to do. */
export function Empty({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children}
    </div>
  );
}

/** Something is on its way. */
export function Waiting() {
  return (
    <p class="waiting" role="status">
      {say("shell.loading")}
    </p>
  );
}
