import { Button } from "../../parts/Button";
import { signed } from "../../picture/figures";
import { change, link } from "../../router/address";
import { Link } from "../../router/Link";
import { say } from "../../words/say";
import type { Network } from "../network";

interface Props {
  readonly network: Network;
  readonly focus: string;
  /** Whether the picture is limited to those it has a tie with. */
  readonly only: boolean;
  readonly nameOf: (id: string) => string;
}

/** The ties of the actor in focus, the strongest first, and the way to make it one of the pair. */
export function FocusPanel({ network, focus, only, nameOf }: Props) {
  const ties = network.links
    .flatMap((tie) => {
      if (tie.a === focus) return [{ other: tie.b, tie }];
      return tie.b === focus ? [{ other: tie.a, tie }] : [];
    })
    .sort((one, other) => Math.abs(other.tie.value) - Math.abs(one.tie.value));
  return (
    <section>
      <h2>
        <bdi>{say("network.tiesOf", { name: nameOf(focus) })}</bdi>
      </h2>
      <p class="actions">
        <Button onClick={() => change({ a: focus }, false)}>{say("network.asA")}</Button>
        <Button onClick={() => change({ b: focus }, false)}>{say("network.asB")}</Button>
        <Button aria-pressed={only} onClick={() => change({ only: only ? null : "1" }, false)}>
          {say("network.only")}
        </Button>
        <Button look="quiet" onClick={() => change({ focus: null, only: null }, false)}>
          {say("network.noFocus")}
        </Button>
      </p>
      <ul class="focus-ties">
        {ties.map(({ other, tie }) => (
          <li key={other}>
            <span class={tie.sign > 0 ? "cooperation" : "conflict"}>{signed(tie.value)}</span>{" "}
            <bdi>{nameOf(other)}</bdi>{" "}
            <Link
              to={link("/relation", { a: focus, b: other, at: network.at })}
              aria-label={`${say("network.relation")}: ${nameOf(other)}`}
            >
              {say("network.relation")}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
