import { useId, useRef, useState } from "preact/hooks";
import { signed } from "../../picture/figures";
import { useLater } from "../../picture/useLater";
import { type Month, monthName } from "../../time/month";
import { term } from "../../words/say";
import type { History } from "../history";
import { breakLabels } from "./breaks";
import { type Chart, chartOf, MARGIN } from "./layout";
import type { Span } from "./span";

const DRAG = 8;
const REST = 160;

interface Props {
  readonly history: History;
  readonly span: Span;
  readonly width: number;
  readonly chosen: Month;
  readonly says: string;
  readonly onChoose: (month: Month) => void;
  readonly onSpan: (span: Span) => void;
}

/** The tie month by month. A resting pointer or a click chooses a month, a drag a shorter span. */
export function TieChart({ history, span, width, chosen, says, onChoose, onSpan }: Props) {
  const label = useId();
  const chart = chartOf(history, span, width);
  const pointer = usePointer(chart, onChoose, onSpan);
  return (
    <svg
      class="tie-chart"
      viewBox={`0 0 ${chart.width} ${chart.height}`}
      width={chart.width}
      height={chart.height}
      role="img"
      aria-labelledby={label}
      {...pointer.handlers}
    >
      <title id={label}>{says}</title>
      <Conditions chart={chart} names={history.names} />
      <Frame chart={chart} />
      <path class="tie-band" d={chart.band} />
      <path class="tie-line" d={chart.line} />
      {chart.columns.map((bar) => (
        <rect
          key={`${bar.kind} ${bar.x}`}
          class={`column column-${bar.kind}`}
          x={bar.x}
          y={bar.top}
          width={bar.width}
          height={bar.height}
        />
      ))}
      <Breaks chart={chart} />
      <Cursor chart={chart} month={pointer.pointed} look="pointed" />
      <Cursor chart={chart} month={chosen} look="chosen" />
      {pointer.dragged === null ? null : (
        <rect
          class="brush"
          x={Math.min(...pointer.dragged)}
          y={chart.tie.top}
          width={Math.abs(pointer.dragged[1] - pointer.dragged[0])}
          height={chart.bars.bottom - chart.tie.top}
        />
      )}
    </svg>
  );
}

function usePointer(chart: Chart, onChoose: (month: Month) => void, onSpan: (span: Span) => void) {
  const [pointed, setPointed] = useState<Month | null>(null);
  const [dragged, setDragged] = useState<[number, number] | null>(null);
  const start = useRef<number | null>(null);
  const { later, cancel } = useLater(onChoose, REST);
  const at = (event: PointerEvent) => {
    const box = (event.currentTarget as SVGSVGElement).getBoundingClientRect();
    return ((event.clientX - box.left) / box.width) * chart.width;
  };
  const leave = () => {
    cancel();
    start.current = null;
    setPointed(null);
    setDragged(null);
  };
  return {
    pointed,
    dragged,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        if (event.button === 0) start.current = at(event);
      },
      onPointerMove: (event: PointerEvent) => {
        const x = at(event);
        setPointed(chart.monthAt(x));
        if (start.current !== null && Math.abs(x - start.current) > DRAG) {
          cancel();
          setDragged([start.current, x]);
        } else if (event.pointerType === "mouse" && start.current === null) later(chart.monthAt(x));
      },
      onPointerUp: (event: PointerEvent) => {
        const x = at(event);
        if (dragged !== null) {
          const months = [chart.monthAt(dragged[0]), chart.monthAt(x)];
          onSpan({ first: Math.min(...months), last: Math.max(...months) });
        } else if (start.current !== null) onChoose(chart.monthAt(x));
        leave();
      },
      onPointerLeave: leave,
      onPointerCancel: leave,
    },
  };
}

function Frame({ chart }: { readonly chart: Chart }) {
  const right = chart.width - MARGIN.right;
  const most = chart.bars.most;
  return (
    <g>
      {chart.values.map(({ value, y }) => (
        <g key={value}>
          <line class={value === 0 ? "zero" : "grid"} x1={MARGIN.left} x2={right} y1={y} y2={y} />
          <text class="tick" x={MARGIN.left - 6} y={y + 4} text-anchor="end">
            {value === 0 ? "0" : signed(value).replace(/0$/, "").replace(/\.0?$/, "")}
          </text>
        </g>
      ))}
      <line class="zero" x1={MARGIN.left} x2={right} y1={chart.bars.zero} y2={chart.bars.zero} />
      {most === 0 ? null : (
        <g>
          <text class="tick cooperation" x={MARGIN.left - 6} y={chart.bars.top + 9} text-anchor="end">
            ▲ {most}
          </text>
          <text class="tick conflict" x={MARGIN.left - 6} y={chart.bars.bottom} text-anchor="end">
            ▼ {most}
          </text>
        </g>
      )}
      {chart.years.map(({ x, year }) => (
        <g key={year}>
          <line class="year" x1={x} x2={x} y1={chart.tie.top} y2={chart.bars.bottom + 4} />
          <text class="tick" x={x + 3} y={chart.height - 8}>
            {year}
          </text>
        </g>
      ))}
    </g>
  );
}

function Conditions({ chart, names }: { readonly chart: Chart; readonly names: Record<string, string> }) {
  return (
    <g>
      {chart.conditions.map(({ stand, x, y, width, openBegin, openEnd }) => (
        <g key={`${stand.type} ${stand.holder} ${stand.countedFrom}`}>
          <title>{`${term("condition", stand.type)}: ${names[stand.holder] ?? stand.holder}, ${names[stand.counterpart] ?? stand.counterpart}`}</title>
          <rect
            class={`condition ${stand.strength < 0 ? "condition-against" : "condition-with"}`}
            x={x}
            y={y + 2}
            width={width}
            height={16}
            stroke-dasharray={openBegin || openEnd ? "3 3" : undefined}
          />
          <text
            class="condition-name"
            x={x > chart.width - 110 ? x + width - 5 : x + 5}
            y={y + 14}
            text-anchor={x > chart.width - 110 ? "end" : "start"}
          >
            {stand.strength < 0 ? "− " : "+ "}
            {term("condition", stand.type)}
          </text>
        </g>
      ))}
    </g>
  );
}

function Breaks({ chart }: { readonly chart: Chart }) {
  return (
    <g>
      {chart.breaks.map(({ number, x }) => (
        <line key={number} class="break" x1={x} x2={x} y1={chart.tie.top} y2={chart.tie.bottom} />
      ))}
      {breakLabels(chart.breaks).map(({ x, text }) => (
        <text key={text} class="break-mark" x={x} y={chart.tie.top - 6} text-anchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
}

function Cursor({
  chart,
  month,
  look,
}: {
  readonly chart: Chart;
  readonly month: Month | null;
  readonly look: string;
}) {
  if (month === null || month < chart.span.first || month > chart.span.last) return null;
  const x = chart.x(month);
  return (
    <g class={`cursor cursor-${look}`}>
      <line x1={x} x2={x} y1={chart.tie.top} y2={chart.bars.bottom} />
      {look === "pointed" ? (
        <text x={x} y={chart.bars.bottom + 14} text-anchor={x > chart.width - 90 ? "end" : "middle"}>
          {monthName(month)}
        </text>
      ) : null}
    </g>
  );
}
