import { signed } from "../picture/figures";
import { say } from "../words/say";
import { forceBars } from "./bars";
import "./forces.css";

interface Props {
  readonly thirds: readonly { id: string; force: number }[];
  readonly nameOf: (id: string) => string;
  readonly most?: number;
}

/** The forces on a pair as pushes and pulls, each third party by its name. */
export function ForceBars({ thirds, nameOf, most = 16 }: Props) {
  const bars = forceBars(thirds, most);
  if (bars.length === 0) return <p class="soft">{say("force.none")}</p>;
  return (
    <ul class="forces">
      {bars.map(({ id, force, part, pulls }) => (
        <li key={id} class={pulls ? "force force-pull" : "force force-push"}>
          <span class="force-name">
            <bdi>{nameOf(id)}</bdi>
          </span>
          <span class="force-track" aria-hidden="true">
            <span class="force-bar" style={{ inlineSize: `${part * 50}%` }} />
          </span>
          <span class="force-size figure">
            <span aria-hidden="true">{pulls ? "→←" : "←→"}</span> {signed(force)}
            <span class="unseen"> {say(pulls ? "force.pulls" : "force.pushes")}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
