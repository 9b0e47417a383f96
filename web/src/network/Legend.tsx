import { say } from "../words/say";

/** What lines mean, and how the picture is walked by keys. */
export function Legend({ keys }: { readonly keys: boolean }) {
  return (
    <>
      <ul class="legend">
        <li>
          <svg width="46" height="14" aria-hidden="true">
            <g class="tie tie-with">
              <path d="M0,7H46" stroke-width="2.5" />
            </g>
          </svg>{" "}
          + {say("network.friendly")}
        </li>
        <li>
          <svg width="46" height="14" aria-hidden="true">
            <g class="tie tie-against">
              <path d="M0,7H46" stroke-width="2.5" stroke-dasharray="7 4" />
            </g>
          </svg>{" "}
          − {say("network.hostile")}
        </li>
      </ul>
      {keys ? <p class="hint">{say("network.keys")}</p> : null}
    </>
  );
}
