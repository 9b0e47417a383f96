import type { Tie } from "../network";

interface Props {
  readonly tie: Tie;
  readonly path: string;
  readonly middle: { x: number; y: number };
  readonly look: "plain" | "strong" | "faint";
}

/** A tie: friendly ones whole and blue, hostile ones dashed and vermilion; the strong ones carry their sign. */
export function TieLine({ tie, path, middle, look }: Props) {
  const side = tie.sign > 0 ? "with" : "against";
  return (
    <g class={`tie tie-${side} tie-${look}`}>
      <path
        d={path}
        stroke-width={0.8 + 2.6 * Math.abs(tie.value)}
        stroke-dasharray={tie.sign > 0 ? undefined : "7 4"}
      />
      {look === "strong" ? (
        <g transform={`translate(${middle.x},${middle.y})`}>
          <circle class="tie-sign-ground" r={7} />
          <path class="tie-sign" d={tie.sign > 0 ? "M-4,0H4M0,-4V4" : "M-4,0H4"} />
        </g>
      ) : null}
    </g>
  );
}
