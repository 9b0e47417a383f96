import type { ComponentChildren } from "preact";
import { workspaceChanged } from "../server/changes";
import type { Problem } from "../server/problem";
import { say } from "../words/say";
import { Button } from "./Button";

interface Props {
  readonly problem: Problem;
  /** What trying again does; null where the user does it by hand. */
  readonly onRetry?: (() => void) | null;
}

/** What went wrong and what to do about it. */
export function Trouble({ problem, onRetry = workspaceChanged }: Props) {
  const silent = problem.status === 0;
  return (
    <div class="trouble" role="alert">
      <p class="trouble-what">
        {silent ? say("parts.noServer") : problem.detail || problem.title || say("parts.failed")}
      </p>
      <p>{silent ? say("parts.noServerHint") : problem.hint}</p>
      {onRetry !== null && <Button onClick={onRetry}>{say("parts.retry")}</Button>}
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
