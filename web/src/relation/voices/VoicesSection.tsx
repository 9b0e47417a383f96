import { useEffect, useMemo, useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { FactualityBadge } from "../../parts/badges";
import { Table } from "../../parts/Table";
import { link } from "../../router/address";
import { Link } from "../../router/Link";
import type { Factuality } from "../../server/types";
import { day } from "../../time/days";
import { say, term } from "../../words/say";
import type { Lane } from "../history";
import { chiefLanes, MOST } from "./chief";
import { duration } from "./duration";
import { type Mark, voicesOf } from "./layout";
import { signOf } from "./symbols";
import { VoicesPicture } from "./VoicesPicture";

const FACTUALITIES: Factuality[] = ["ASSERTED", "DENIED", "PLANNED", "CONDITIONAL", "POSSIBLE"];

/** What each side's persons and institutions say, and where they contradict each other. */
export function VoicesSection({
  lanes: every,
  sides,
}: {
  readonly lanes: Lane[];
  readonly sides: { A: string; B: string };
}) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const lanes = useMemo(() => chiefLanes(every, all ? every.length : MOST), [every, all]);
  const more = every.length - lanes.length;
  useEffect(() => {
    if (chosen !== null) document.getElementById(`says-${chosen}`)?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  const voices = voicesOf(lanes);
  return (
    <section class="part">
      <h2>{say("relation.voices")}</h2>
      {voices.marks.length === 0 ? (
        <p class="soft">{say("relation.noVoices")}</p>
      ) : (
        <>
          <p class="hint">{say("relation.voicesScale")}</p>
          <ul class="legend">
            {FACTUALITIES.map((factuality) => (
              <li key={factuality}>
                <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
                  <path
                    class={signOf(factuality).filled ? "voice-sign voice-filled" : "voice-sign"}
                    d={signOf(factuality).path}
                  />
                </svg>{" "}
                {term("factuality", factuality)}
              </li>
            ))}
          </ul>
          <VoicesPicture lanes={lanes} chosen={chosen} onChoose={setChosen} />
          {more > 0 || all ? (
            <Button onClick={() => setAll(!all)}>
              {all ? say("relation.voicesChief") : say("relation.voicesMore", { count: more })}
            </Button>
          ) : null}
          <ol class="contradictions">
            {voices.contradictions.map(({ number, one, other }) => (
              <li key={number}>
                <strong>{say("relation.contradiction", { number })}</strong>{" "}
                <Quote mark={one} lanes={lanes} /> <span class="conflict">↯</span>{" "}
                <Quote mark={other} lanes={lanes} />
              </li>
            ))}
          </ol>
          <Said marks={voices.marks} lanes={lanes} chosen={chosen} sides={sides} />
        </>
      )}
    </section>
  );
}

function Quote({ mark, lanes }: { readonly mark: Mark; readonly lanes: Lane[] }) {
  return (
    <span class="contradiction-side">
      <bdi>{lanes[mark.lane]?.name}</bdi>
      {mark.statement.timeOffset === null
        ? null
        : ` (${say("relation.after", { time: duration(mark.statement.timeOffset) })})`}
      : <q dir="auto">{mark.statement.text}</q>
    </span>
  );
}

function Said(props: {
  readonly marks: Mark[];
  readonly lanes: Lane[];
  readonly chosen: string | null;
  readonly sides: { A: string; B: string };
}) {
  const { marks, lanes, chosen, sides } = props;
  const laneOf = (mark: Mark) => lanes[mark.lane] as Lane;
  return (
    <details class="twin" open={chosen !== null}>
      <summary>{say("picture.table")}</summary>
      <Table
        caption={say("relation.voices")}
        rows={marks}
        keyOf={(mark) => mark.statement.id}
        columns={[
          {
            title: say("relation.speaker"),
            cell: (mark) => (
              <span
                id={`says-${mark.statement.id}`}
                class={mark.statement.id === chosen ? "said said-chosen" : "said"}
              >
                <bdi>{laneOf(mark).name}</bdi>
              </span>
            ),
          },
          { title: say("relation.side"), cell: (mark) => <bdi>{sides[laneOf(mark).side]}</bdi> },
          {
            title: say("relation.says"),
            cell: (mark) =>
              mark.statement.documentKey === null ? (
                <q dir="auto">{mark.statement.text}</q>
              ) : (
                <Link to={link(`/read/${mark.statement.documentKey}`, { event: mark.statement.id })}>
                  <q dir="auto">{mark.statement.text}</q>
                </Link>
              ),
          },
          {
            title: say("relation.how"),
            cell: (mark) => <FactualityBadge of={mark.statement.factuality as Factuality} always />,
          },
          {
            title: say("relation.when"),
            cell: (mark) =>
              mark.statement.when === null ? say("relation.undated") : day(mark.statement.when),
          },
        ]}
      />
    </details>
  );
}
