import { geoNaturalEarth1, geoPath } from "d3-geo";
import { useId, useState } from "preact/hooks";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import world from "world-atlas/countries-110m.json";
import { useWidth } from "../../picture/useWidth";
import { say } from "../../words/say";
import type { Window } from "../graph/frame";
import { viewBox } from "../graph/frame";
import { labelsOf } from "../graph/labels";
import { TieLine } from "../graph/TieLine";
import { type Marking, tieLook } from "../marking";
import type { Actor, Network } from "../network";
import { Panning } from "../Panning";
import { placeOf } from "./places";

interface Props {
  readonly network: Network;
  readonly marking: Marking;
  readonly onFocus: (id: string) => void;
}

const atlas = world as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
const countries = feature(atlas, atlas.objects.countries).features;

/** The ties as arcs between countries; the list beside and the table hold who is no state. */
export default function WorldMap({ network, marking, onFocus }: Props) {
  const { frame, width } = useWidth<HTMLDivElement>(900);
  const size = { width, height: Math.round(width * 0.52) };
  const [window, setWindow] = useState<Window>({ x: size.width / 2, y: size.height / 2, zoom: 1 });
  const label = useId();
  const projection = geoNaturalEarth1().fitSize([size.width, size.height], { type: "Sphere" });
  const path = geoPath(projection).digits(1);
  const points = new Map<string, [number, number]>();
  for (const actor of network.nodes) {
    const place = actor.id === actor.country ? placeOf(actor.country) : null;
    const point = place === null ? null : projection([place.longitude, place.latitude]);
    if (point !== null)
      points.set(actor.id, [Math.round(point[0] * 10) / 10, Math.round(point[1] * 10) / 10]);
  }
  const labels = labelsOf(
    network.nodes
      .filter((actor) => points.has(actor.id))
      .sort((one, other) => rank(other, marking) - rank(one, marking) || (one.id < other.id ? -1 : 1))
      .map((actor) => {
        const [x, y] = points.get(actor.id) as [number, number];
        return {
          id: actor.id,
          name: actor.name,
          radius: 4,
          x,
          y,
          marked: marking.any && marking.marked(actor.id),
        };
      }),
    size,
  );
  const involved = new Set(network.nodes.map((actor) => placeOf(actor.country)?.number ?? ""));
  const beside = network.nodes.filter((actor) => !points.has(actor.id));
  return (
    <div class="picture" ref={frame}>
      <Panning window={window} size={size} onChange={setWindow} />
      <svg
        class="map"
        width={size.width}
        height={size.height}
        viewBox={viewBox(window, size)}
        role="img"
        aria-labelledby={label}
      >
        <title id={label}>{say("network.mapSays")}</title>
        {countries.map((country) => (
          <path
            key={`${country.id} ${country.properties.name}`}
            class={involved.has(String(country.id)) ? "land land-involved" : "land"}
            d={path(country) ?? ""}
          />
        ))}
        {network.links.map((tie) => {
          const a = points.get(tie.a);
          const b = points.get(tie.b);
          if (a === undefined || b === undefined) return null;
          const arc = arcOf(a, b);
          return (
            <TieLine
              key={`${tie.a} ${tie.b}`}
              tie={tie}
              path={arc.path}
              middle={arc.middle}
              look={tieLook(tie, marking)}
            />
          );
        })}
        {network.nodes.map((actor) => {
          const point = points.get(actor.id);
          if (point === undefined) return null;
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the list of actors is the keyboard's way
            <g
              key={actor.id}
              transform={`translate(${point[0]},${point[1]})`}
              onClick={() => onFocus(actor.id)}
            >
              <title>{actor.name}</title>
              <circle class="actor-target" r={10} />
              <circle class={marking.marked(actor.id) ? "actor-dot map-marked" : "actor-dot"} r={3.5} />
            </g>
          );
        })}
        {labels.map(({ id, x, y, anchor }) => (
          <text key={id} class="label" x={x} y={y} text-anchor={anchor}>
            {network.nodes.find((actor) => actor.id === id)?.name}
          </text>
        ))}
      </svg>
      {beside.length === 0 ? null : (
        <p class="hint">
          {say("network.beside")}: {beside.map((actor) => actor.name).join(", ")}
        </p>
      )}
    </div>
  );
}

function rank(actor: Actor, marking: Marking): number {
  return actor.degree + (marking.marked(actor.id) ? 10_000 : 0);
}

function arcOf(a: [number, number], b: [number, number]) {
  const bow = Math.hypot(b[0] - a[0], b[1] - a[1]) * 0.22;
  const x = (a[0] + b[0]) / 2;
  const y = (a[1] + b[1]) / 2 - bow;
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    path: `M${a.join(",")}Q${round(x)},${round(y)} ${b.join(",")}`,
    middle: { x: round(x), y: round((a[1] + b[1]) / 2 - bow / 2) },
  };
}
