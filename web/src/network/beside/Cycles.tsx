import { say } from "../../words/say";
import type { Cycle } from "../network";

interface Props {
  readonly cycles: readonly Cycle[];
  readonly chosen: Cycle | null;
  readonly nameOf: (id: string) => string;
  readonly onChoose: (cycle: Cycle | null) => void;
}

/** The contradictory rings of the certificate; pressed, one stands out in the picture. */
export function Cycles({ cycles, chosen, nameOf, onChoose }: Props) {
  return (
    <section class="part">
      <h2>{say("network.cycles")}</h2>
      <p class="hint">{say(cycles.length === 0 ? "network.noCycles" : "network.cyclesSays")}</p>
      <ul class="cycles">
        {cycles.map((cycle) => (
          <li key={cycle.actors.join(" ")}>
            <button
              type="button"
              class="cycle"
              aria-pressed={cycle === chosen}
              onClick={() => onChoose(cycle === chosen ? null : cycle)}
            >
              {cycle.actors.map((id, place) => (
                <span key={id}>
                  <bdi>{nameOf(id)}</bdi>
                  <Sign sign={cycle.signs[place] ?? 1} />
                </span>
              ))}
              <bdi>{nameOf(cycle.actors[0] ?? "")}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sign({ sign }: { readonly sign: number }) {
  const friendly = sign > 0;
  return (
    <span class={friendly ? "cooperation" : "conflict"}>
      <span aria-hidden="true">{friendly ? " + " : " − "}</span>
      <span class="unseen"> {say(friendly ? "network.friendly" : "network.hostile")} </span>
    </span>
  );
}
