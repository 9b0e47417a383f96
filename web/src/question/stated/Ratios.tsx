import { useId } from "preact/hooks";
import { Table } from "../../parts/Table";
import { ratio as written } from "../../picture/figures";
import { useWidth } from "../../picture/useWidth";
import { say, term } from "../../words/say";
import type { Reply } from "../reply";
import { changeOf, type RatioRow, ratioAxis, ratioRows } from "./ratios";

const ROW = 34;
const TOP = 26;

interface Props {
  readonly reply: Reply;
  readonly nameOf: (id: string) => string;
}

/** Threat now against threat needed, step by step, on a logarithmic axis, and the same as a table. */
export function Ratios({ reply, nameOf }: Props) {
  const rows = ratioRows(reply.answer.requirements, reply.baseline?.requirements ?? null);
  return (
    <>
      <h3>{say("question.ratio")}</h3>
      <RatioPicture rows={rows} nameOf={nameOf} />
      <p class="hint">{say("question.hollow")}</p>
      <Table
        caption={say("question.ratio")}
        rows={rows}
        keyOf={(row) => row.rung}
        columns={[
          { title: say("question.step"), cell: (row) => term("rung", row.rung) },
          {
            title: say("question.ratio"),
            figure: true,
            cell: (row) => (
              <>
                <strong>{written(row.ratio.value)}</strong>{" "}
                <span class="soft">
                  ({written(row.ratio.low)} – {written(row.ratio.high)})
                </span>
              </>
            ),
          },
          {
            title: say("question.baseline"),
            figure: true,
            cell: (row) => written(row.baseline ?? row.ratio.value),
          },
          { title: say("question.change"), figure: true, cell: (row) => changeSays(row) },
          { title: say("question.turnsOn"), cell: (row) => pivotSays(row, nameOf) },
        ]}
      />
    </>
  );
}

function RatioPicture({
  rows,
  nameOf,
}: {
  readonly rows: RatioRow[];
  readonly nameOf: (id: string) => string;
}) {
  const label = useId();
  const { frame, width } = useWidth<HTMLDivElement>(640);
  const axis = ratioAxis(rows, 110, width - 16);
  const height = TOP + ROW * rows.length + 8;
  return (
    <div ref={frame}>
      <svg class="ratios" width={width} height={height} role="img" aria-labelledby={label}>
        <title id={label}>{rows.map((row) => ratioSays(row, nameOf)).join(" ")}</title>
        {axis.ticks.map(({ x, ratio }) => (
          <g key={ratio}>
            <line class={ratio === 1 ? "ratio-one" : "grid"} x1={x} x2={x} y1={TOP - 6} y2={height} />
            <text x={x} y={14} text-anchor="middle" class={ratio === 1 ? "ratio-one-text" : undefined}>
              {ratio}
            </text>
          </g>
        ))}
        {rows.map((row, place) => (
          <g key={row.rung} transform={`translate(0,${TOP + ROW * (place + 0.5)})`}>
            <text x={0} y={4} class="ratio-step">
              {term("rung", row.rung)}
            </text>
            <line
              class={row.ratio.value >= 1 ? "ratio-range enough" : "ratio-range short"}
              x1={axis.x(row.ratio.low)}
              x2={axis.x(row.ratio.high)}
              y1={0}
              y2={0}
            />
            {row.baseline === null ? null : (
              <circle class="ratio-baseline" cx={axis.x(row.baseline)} cy={0} r={6} />
            )}
            <circle
              class={row.ratio.value >= 1 ? "ratio-now enough" : "ratio-now short"}
              cx={axis.x(row.ratio.value)}
              cy={0}
              r={5}
            />
          </g>
        ))}
      </svg>
    </div>
  );
}

function ratioSays({ rung, ratio, pivotal }: RatioRow, nameOf: (id: string) => string): string {
  return say("question.ratioSays", {
    step: term("rung", rung),
    value: written(ratio.value),
    low: written(ratio.low),
    high: written(ratio.high),
    player: pivotal.player,
    side: nameOf(pivotal.side),
  });
}

function changeSays(row: RatioRow): string {
  const change = changeOf(row);
  return change === null ? say("question.same") : say("question.more", { factor: written(change) });
}

function pivotSays({ pivotal }: RatioRow, nameOf: (id: string) => string): string {
  return say("question.player", { player: pivotal.player, side: nameOf(pivotal.side) });
}
