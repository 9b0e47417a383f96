import { Button } from "../parts/Button";
import type { Context } from "../router/context";
import { useNames } from "../server/useNames";
import { say, tell } from "../words/say";

/** The pair carried along, where the view does not name it itself. */
export function ContextLine({
  context,
  onLeave,
}: {
  readonly context: Context;
  readonly onLeave: () => void;
}) {
  const names = useNames([context.a, context.b].filter((id) => id !== ""));
  const a = <bdi>{names[context.a] ?? context.a}</bdi>;
  const b = <bdi>{names[context.b] ?? context.b}</bdi>;
  return (
    <p class="head-context">
      {say("shell.context")}{" "}
      <strong>
        {context.at === "" ? tell("shell.pair", { a, b }) : tell("shell.pairAt", { a, b, day: context.at })}
      </strong>{" "}
      <Button look="quiet" onClick={onLeave} aria-label={say("shell.leave")} title={say("shell.leave")}>
        ✕
      </Button>
    </p>
  );
}
