import { useId, useState } from "preact/hooks";
import { ratio as written } from "../../picture/figures";
import { TwinTable } from "../../picture/TwinTable";
import { useWidth } from "../../picture/useWidth";
import { say, term } from "../../words/say";
import type { Reply } from "../reply";
import { ratioAxis } from "./ratios";
import { swingBars } from "./swings";

const ROW = 38;
const TOP = 24;

/** How far each assumption moves the ratio of a step, the widest first. */
export function Tornado({ tornado }: { readonly tornado: Reply["tornado"] }) {
  const label = useId();
  const { frame, width } = useWidth<HTMLDivElement>(640);
  const [rung, setRung] = useState<string | null>(null);
  const step = tornado.find((one) => one.rung === rung) ?? tornado[0];
  const bars = swingBars(step?.swings ?? []);
  const ends = bars.map((bar) => ({
    rung: bar.key,
    ratio: { value: bar.from, low: bar.from, high: bar.to },
    baseline: null,
    pivotal: { side: "", player: "", kind: "" },
  }));
  const axis = ratioAxis(ends, 4, width - 16);
  const height = TOP + ROW * bars.length;
  const says = say("question.tornadoSays", { step: term("rung", step?.rung ?? "") });
  if (step === undefined) return null;
  return (
    <section class="part">
      <h3>{say("question.tornado")}</h3>
      <label class="field tornado-step">
        <span class="field-label">{say("question.step")}</span>
        <select value={step.rung} onChange={(event) => setRung(event.currentTarget.value)}>
          {tornado.map((one) => (
            <option key={one.rung} value={one.rung}>
              {term("rung", one.rung)}
            </option>
          ))}
        </select>
      </label>
      <p class="hint">{says}</p>
      <div ref={frame}>
        <svg class="ratios" width={width} height={height} role="img" aria-labelledby={label}>
          <title id={label}>{says}</title>
          {axis.ticks.map(({ x, ratio }) => (
            <g key={ratio}>
              <line class={ratio === 1 ? "ratio-one" : "grid"} x1={x} x2={x} y1={18} y2={height} />
              <text x={Math.max(10, x)} y={13} text-anchor="middle">
                {ratio}
              </text>
            </g>
          ))}
          {bars.map((bar, place) => {
            const low = axis.x(bar.atLow);
            const high = axis.x(bar.atHigh);
            return (
              <g key={bar.key} transform={`translate(0,${TOP + ROW * place})`}>
                <text class="swing-name" x={4} y={12}>
                  {bar.label}
                </text>
                <rect
                  class="swing"
                  x={Math.min(low, high)}
                  y={17}
                  width={Math.max(2, Math.abs(high - low))}
                  height={10}
                />
                <circle class="swing-low" cx={low} cy={22} r={4.5} />
                <circle class="swing-high" cx={high} cy={22} r={4.5} />
              </g>
            );
          })}
        </svg>
      </div>
      <p class="hint">
        ○ {say("question.atLow")} · ● {say("question.atHigh")}
      </p>
      <TwinTable
        caption={says}
        rows={bars}
        keyOf={(bar) => bar.key}
        columns={[
          { title: say("question.assumption"), cell: (bar) => bar.label },
          { title: say("question.atLow"), cell: (bar) => written(bar.atLow), figure: true },
          { title: say("question.atHigh"), cell: (bar) => written(bar.atHigh), figure: true },
        ]}
      />
    </section>
  );
}
