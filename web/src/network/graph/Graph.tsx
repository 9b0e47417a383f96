import { useId, useRef, useState } from "preact/hooks";
import { useWidth } from "../../picture/useWidth";
import { day } from "../../time/days";
import { say } from "../../words/say";
import { type Marking, tieLook } from "../marking";
import type { Actor, Network, Tie } from "../network";
import { Panning } from "../Panning";
import { framed, viewBox, type Window } from "./frame";
import { hullPath } from "./hull";
import { labelsOf } from "./labels";
import type { Place } from "./simulation";
import { isDirection, step } from "./steps";
import { TieLine } from "./TieLine";

interface Props {
  readonly network: Network;
  readonly places: readonly Place[];
  readonly marking: Marking;
  readonly onFocus: (id: string) => void;
}

/** The signed network as a picture that can be walked by keyboard. */
export function Graph({ network, places, marking, onFocus }: Props) {
  const { frame, width } = useWidth<HTMLDivElement>(900);
  const size = { width, height: Math.round(Math.max(420, Math.min(660, width * 0.72))) };
  const [window, setWindow] = useState<Window>({ x: size.width / 2, y: size.height / 2, zoom: 1 });
  const [pointed, setPointed] = useState<string | null>(null);
  const label = useId();
  const drawing = useRef<SVGSVGElement>(null);
  const known = new Set(network.nodes.map((actor) => actor.id));
  const at = framed(
    places.filter((place) => known.has(place.id)),
    size,
  );
  const byId = new Map(at.map((place) => [place.id, place]));
  const actors = network.nodes
    .filter((actor) => byId.has(actor.id))
    .sort((one, other) => rank(other, marking) - rank(one, marking) || (one.id < other.id ? -1 : 1));
  const labels = labelsOf(
    actors.map((actor) => ({
      ...(byId.get(actor.id) as Place),
      name: `${actor.name}${forceSign(marking.forceOf(actor.id))}`,
      radius: radius(actor),
      marked: marking.any && marking.marked(actor.id),
    })),
    size,
  );
  const stop = marking.focus !== null && byId.has(marking.focus) ? marking.focus : (actors[0]?.id ?? null);
  const walk = (event: KeyboardEvent, id: string) => {
    if (event.key === "Enter" || event.key === " ") onFocus(id);
    else if (isDirection(event.key)) {
      const next = step(at, network.links, id, event.key);
      drawing.current?.querySelector<SVGElement>(`[data-actor="${CSS.escape(next)}"]`)?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <div class="picture" ref={frame}>
      <Panning window={window} size={size} onChange={setWindow} />
      <svg
        ref={drawing}
        class="graph"
        width={size.width}
        height={size.height}
        viewBox={viewBox(window, size)}
        role="group"
        aria-labelledby={label}
      >
        <title id={label}>
          {say("network.says", {
            actors: network.nodes.length,
            ties: network.links.length,
            negative: network.links.filter((tie) => tie.sign < 0).length,
            date: day(network.at),
          })}
        </title>
        <Camps camps={network.camps} byId={byId} />
        {network.links.map((tie) => (
          <Line key={`${tie.a} ${tie.b}`} tie={tie} byId={byId} marking={marking} />
        ))}
        {actors.map((actor) => {
          const place = byId.get(actor.id) as Place;
          return (
            <g
              key={actor.id}
              data-actor={actor.id}
              class={actorLook(actor.id, marking)}
              transform={`translate(${place.x},${place.y})`}
              role="button"
              tabIndex={actor.id === stop ? 0 : -1}
              aria-pressed={actor.id === marking.focus}
              aria-label={actorSays(actor, network.links)}
              onClick={() => onFocus(actor.id)}
              onKeyDown={(event) => walk(event, actor.id)}
              onFocus={() => setPointed(actor.id)}
              onBlur={() => setPointed(null)}
              onPointerEnter={() => setPointed(actor.id)}
              onPointerLeave={() => setPointed(null)}
            >
              <circle class="actor-target" r={Math.max(13, radius(actor))} />
              <circle class="actor-dot" r={radius(actor)} />
            </g>
          );
        })}
        <g class="labels">
          {labels.map(({ id, x, y, anchor }) => (
            <text
              key={id}
              class={id === marking.focus ? "label label-focus" : "label"}
              x={x}
              y={y}
              text-anchor={anchor}
            >
              {nameIn(network, id)}
              {forceSign(marking.forceOf(id))}
            </text>
          ))}
          {pointed !== null && !labels.some(({ id }) => id === pointed) && byId.has(pointed) ? (
            <text
              class="label label-focus"
              x={byId.get(pointed)?.x}
              y={(byId.get(pointed)?.y ?? 0) - 14}
              text-anchor="middle"
            >
              {nameIn(network, pointed)}
            </text>
          ) : null}
        </g>
      </svg>
    </div>
  );
}

function Line({
  tie,
  byId,
  marking,
}: {
  readonly tie: Tie;
  readonly byId: Map<string, Place>;
  readonly marking: Marking;
}) {
  const a = byId.get(tie.a);
  const b = byId.get(tie.b);
  if (a === undefined || b === undefined) return null;
  return (
    <TieLine
      tie={tie}
      path={`M${a.x},${a.y}L${b.x},${b.y}`}
      middle={{ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }}
      look={tieLook(tie, marking)}
    />
  );
}

function Camps({ camps, byId }: { readonly camps: string[][]; readonly byId: Map<string, Place> }) {
  return (
    <g>
      {camps.map((camp, number) => {
        const members = camp.flatMap((id) => byId.get(id) ?? []);
        if (members.length < 3) return null;
        const top = members.reduce((one, other) => (other.y < one.y ? other : one));
        return (
          <g key={camp[0]}>
            <path class={`camp camp-${number % 2}`} d={hullPath(members)} />
            <text class="camp-name" x={top.x} y={Math.max(12, top.y - 22)} text-anchor="middle">
              {say("network.campShort", { number: number + 1 })}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Pulls and pushes by a sign beside the name. */
function forceSign(force: number): string {
  return force === 0 ? "" : force > 0 ? " →←" : " ←→";
}

function rank(actor: Actor, marking: Marking): number {
  return actor.degree + (marking.marked(actor.id) ? 10_000 : 0);
}

function radius(actor: Actor): number {
  return Math.round((3.5 + 1.3 * Math.sqrt(actor.degree)) * 10) / 10;
}

function actorLook(id: string, marking: Marking): string {
  if (marking.marked(id)) return "actor actor-marked";
  return marking.any ? "actor actor-faint" : "actor";
}

function nameIn(network: Network, id: string): string {
  return network.nodes.find((actor) => actor.id === id)?.name ?? id;
}

function actorSays(actor: Actor, ties: readonly Tie[]): string {
  const own = ties.filter(({ a, b }) => a === actor.id || b === actor.id);
  const friends = own.filter((tie) => tie.sign > 0).length;
  return say("network.actor", {
    name: actor.name,
    degree: own.length,
    friends,
    enemies: own.length - friends,
  });
}
