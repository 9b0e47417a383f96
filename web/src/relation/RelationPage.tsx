import { Button } from "../parts/Button";
import { signed } from "../picture/figures";
import { useWidth } from "../picture/useWidth";
import { change, link } from "../router/address";
import { Link } from "../router/Link";
import { day } from "../time/days";
import { firstDay, lastDay, type Month, monthName, monthOf } from "../time/month";
import { say } from "../words/say";
import { MonthSlider } from "./chart/MonthSlider";
import { clamp, type Span } from "./chart/span";
import { TieChart } from "./chart/TieChart";
import { TieTable } from "./chart/TieTable";
import { Conditions } from "./facts/Conditions";
import { Ledger } from "./facts/Ledger";
import { Thirds } from "./facts/Thirds";
import { Turns } from "./facts/Turns";
import type { History } from "./history";
import { MonthPanel } from "./months/MonthPanel";
import { VoicesSection } from "./voices/VoicesSection";

interface Props {
  readonly history: History;
  readonly span: Span;
  readonly at: string;
}

/** Everything of a relation that has at least one month. */
export function RelationPage({ history, span, at }: Props) {
  const { frame, width } = useWidth<HTMLDivElement>(760);
  const nameOf = (id: string) =>
    id === history.a.id ? history.a.name : id === history.b.id ? history.b.name : (history.names[id] ?? id);
  const month = chosenMonth(history, span, at);
  const says = monthSays(history, month);
  const choose = (next: Month) => change({ at: lastDay(next) });
  const narrow = (next: Span) => change({ from: firstDay(next.first), to: lastDay(next.last) }, false);
  const { a, b, tie } = history;
  const query = { a: a.id, b: b.id, at };
  return (
    <>
      <h2 class="pair-title">{say("relation.heading", { a: a.name, b: b.name })}</h2>
      <p class="lead">
        {say("relation.stand", {
          date: day(tie.at),
          value: signed(tie.value),
          low: signed(tie.low),
          high: signed(tie.high),
        })}
      </p>
      <p class="actions">
        <Link to={link("/question", query)}>{say("relation.ask")}</Link>
        <Link to={link("/network", query)}>{say("relation.network")}</Link>
        <Link to={link("/brief", query)}>{say("relation.brief")}</Link>
      </p>
      <div class="relation-top">
        <section class="relation-chart" aria-label={say("relation.tie")}>
          <p class="hint">{say("relation.pointHint")}</p>
          <div ref={frame}>
            <TieChart
              history={history}
              span={span}
              width={width}
              chosen={month}
              says={chartSays(history, span)}
              onChoose={choose}
              onSpan={narrow}
            />
            <MonthSlider span={span} month={month} says={says} onChoose={choose} />
          </div>
          <ChartLegend />
          <Button onClick={() => change({ from: null, to: null }, false)}>{say("relation.whole")}</Button>
          <TieTable history={history} span={span} />
        </section>
        <MonthPanel a={a.id} b={b.id} month={month} says={says} />
      </div>
      <Turns history={history} />
      <Conditions history={history} nameOf={nameOf} />
      <VoicesSection lanes={history.lanes} sides={{ A: a.name, B: b.name }} />
      <Ledger ledger={history.ledger} nameOf={nameOf} />
      <Thirds history={history} nameOf={nameOf} />
    </>
  );
}

function ChartLegend() {
  return (
    <ul class="legend">
      <li class="cooperation">▲ {say("relation.cooperation")}</li>
      <li class="conflict">▼ {say("relation.conflict")}</li>
      <li>▒ {say("relation.interval")}</li>
      <li>▲1 {say("relation.breakMark")}</li>
    </ul>
  );
}

/** The month of the address; without one, the last that has events. */
function chosenMonth(history: History, span: Span, at: string): Month {
  if (at !== "") return clamp(monthOf(at), span);
  const last = history.months[history.months.length - 1];
  return clamp(last === undefined ? span.last : monthOf(last.month), span);
}

function monthSays(history: History, month: Month): string {
  const point = history.series.find((one) => monthOf(one.month) === month);
  const counted = history.months.find((one) => monthOf(one.month) === month);
  if (point === undefined) return say("relation.monthQuiet", { month: monthName(month) });
  return say("relation.monthSays", {
    month: monthName(month),
    value: signed(point.value),
    low: signed(point.low),
    high: signed(point.high),
    cooperation: counted?.cooperation ?? 0,
    conflict: counted?.conflict ?? 0,
  });
}

function chartSays(history: History, span: Span): string {
  const sorted = [...history.series].sort((one, other) => one.value - other.value);
  const low = sorted[0];
  const high = sorted[sorted.length - 1];
  const last = history.series[history.series.length - 1];
  if (low === undefined || high === undefined || last === undefined) return say("relation.tie");
  return say("relation.tieSays", {
    a: history.a.name,
    b: history.b.name,
    from: monthName(span.first),
    to: monthName(span.last),
    low: signed(low.value),
    lowMonth: monthName(monthOf(low.month)),
    high: signed(high.value),
    highMonth: monthName(monthOf(high.month)),
    last: signed(last.value),
    breaks: history.breaks.length,
  });
}
