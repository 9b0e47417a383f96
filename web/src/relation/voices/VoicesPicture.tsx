import { useEffect, useId, useRef } from "preact/hooks";
import { day } from "../../time/days";
import { say, term } from "../../words/say";
import type { Lane } from "../history";
import { joining, LANE_HEIGHT, type Voices, voicesOf } from "./layout";
import { signOf } from "./symbols";

const TOP = 8;

interface Props {
  readonly lanes: Lane[];
  readonly chosen: string | null;
  readonly onChoose: (statement: string) => void;
}

/** The statements as signs in lanes; a click marks the statement in the table, where all can be read and reached. */
export function VoicesPicture({ lanes, chosen, onChoose }: Props) {
  const label = useId();
  const frame = useRef<HTMLDivElement>(null);
  const voices = voicesOf(lanes, TOP);
  const says = say("relation.voicesSays", {
    statements: voices.marks.length,
    lanes: lanes.length,
    contradictions: voices.contradictions.length,
  });
  // The latest days are what one looks for first.
  useEffect(() => frame.current?.scrollTo({ left: voices.width }), [voices.width]);
  return (
    <div class="voices">
      <ul class="voices-names">
        {lanes.map((lane) => (
          <li key={lane.id} class={`voice voice-${lane.side}`}>
            <bdi>{lane.name}</bdi>
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div ref={frame} class="voices-frame" role="region" aria-label={say("relation.voices")} tabIndex={0}>
        <svg width={voices.width} height={voices.height + 24} role="img" aria-labelledby={label}>
          <title id={label}>{says}</title>
          <Rules voices={voices} lanes={lanes} />
          {voices.contradictions.map((contradiction) => (
            <path key={contradiction.number} class="contradiction" d={joining(contradiction)} />
          ))}
          {voices.marks.map(({ statement, x, y }) => {
            const sign = signOf(statement.factuality);
            return (
              // biome-ignore lint/a11y/noStaticElementInteractions: the table below is the keyboard's way
              <g key={statement.id} transform={`translate(${x},${y})`} onClick={() => onChoose(statement.id)}>
                <title>{`${term("factuality", statement.factuality)}: ${statement.text}`}</title>
                <rect class="voice-target" x={-10} y={-14} width={20} height={28} />
                {chosen === statement.id ? <circle class="voice-chosen" r={10} /> : null}
                <path class={sign.filled ? "voice-sign voice-filled" : "voice-sign"} d={sign.path} />
              </g>
            );
          })}
          {voices.contradictions.map(({ number, one, other }) => (
            <text
              key={number}
              class="contradiction-number"
              x={(one.x + other.x) / 2 + (one.lane === other.lane ? 0 : 14)}
              y={(one.y + other.y) / 2 - (one.lane === other.lane ? 14 : -4)}
            >
              {number}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}

function Rules({ voices, lanes }: { readonly voices: Voices; readonly lanes: Lane[] }) {
  return (
    <g>
      {lanes.map((lane, row) => {
        const y = TOP + LANE_HEIGHT * (row + 0.5);
        return <line key={lane.id} class="grid" x1={0} x2={voices.width} y1={y} y2={y} />;
      })}
      {voices.columns.map(({ date, when, x }) => (
        <g key={date}>
          <line class="year" x1={x} x2={x} y1={0} y2={voices.height + 6} />
          <text class="tick" x={x + 3} y={voices.height + 18}>
            {when === null ? say("relation.undated") : day(when)}
          </text>
        </g>
      ))}
    </g>
  );
}
