import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import type { Network, Tie } from "../network";

/** The layout's own space; views scale it to what they have. */
export const SPACE = { width: 1000, height: 640 };
const STEPS = 320;
const SLICE = 24;

export interface Place {
  id: string;
  x: number;
  y: number;
}

interface Body extends Place {
  camp: number | null;
  degree: number;
}

interface Spring {
  source: Body;
  target: Body;
  tie: Tie;
}

/**
 * Lays the network out: friends near, enemies far, camps around their own middles. The same network from the same start
 * gives the same places, whatever the order of its parts: there is no chance in it. Yields after each slice of steps so
 * that a page can breathe; the places are the generator's result. About 300 steps of n log n.
 *
 * @param before places to begin from, so that a moving date moves the picture and does not throw it anew
 */
export function* simulation(
  network: Pick<Network, "nodes" | "links" | "camps">,
  before: ReadonlyMap<string, Place> = new Map(),
): Generator<void, Place[]> {
  const bodies = bodiesOf(network, before);
  const springs = springsOf(network.links, bodies);
  const middles = campMiddles(network.camps);
  const warm = bodies.some((body) => before.has(body.id));
  const motion = forceSimulation<Body>(bodies)
    .force("charge", forceManyBody<Body>().strength(-190).distanceMax(420))
    .force("collide", forceCollide<Body>((body) => 16 + Math.sqrt(body.degree) * 2).iterations(2))
    .force("links", links(springs))
    .force(
      "x",
      forceX<Body>((body) => middleOf(body, middles).x).strength((body) => pull(body)),
    )
    .force(
      "y",
      forceY<Body>((body) => middleOf(body, middles).y).strength((body) => pull(body)),
    )
    .alpha(warm ? 0.5 : 1)
    .alphaDecay(1 - 0.001 ** (1 / STEPS))
    .stop();
  for (let step = 0; step < STEPS; step += SLICE) {
    motion.tick(SLICE);
    yield;
  }
  return bodies.map(({ id, x, y }) => ({ id, x: round(x), y: round(y) }));
}

/** The whole layout at once. */
export function placesOf(
  network: Pick<Network, "nodes" | "links" | "camps">,
  before?: ReadonlyMap<string, Place>,
): Place[] {
  const run = simulation(network, before);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

/** Newcomers begin on a spiral about their camp's middle, by id. */
function bodiesOf(network: Pick<Network, "nodes" | "camps">, before: ReadonlyMap<string, Place>): Body[] {
  const middles = campMiddles(network.camps);
  return [...network.nodes]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((actor, index) => {
      const known = before.get(actor.id);
      const body = { id: actor.id, camp: actor.camp, degree: actor.degree, x: 0, y: 0 };
      if (known !== undefined) return { ...body, x: known.x, y: known.y };
      const middle = middleOf(body, middles);
      const radius = 9 * Math.sqrt(0.5 + index);
      const angle = index * Math.PI * (3 - Math.sqrt(5));
      return { ...body, x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) };
    });
}

function springsOf(ties: Tie[], bodies: Body[]): Spring[] {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const springs: Spring[] = [];
  for (const tie of [...ties].sort((one, other) => (key(one) < key(other) ? -1 : 1))) {
    const source = byId.get(tie.a);
    const target = byId.get(tie.b);
    if (source !== undefined && target !== undefined) springs.push({ source, target, tie });
  }
  return springs;
}

function key(tie: Tie): string {
  return `${tie.a}\n${tie.b}`;
}

function links(springs: Spring[]) {
  return forceLink<Body, Spring>(springs)
    .distance(({ tie }) => (tie.sign > 0 ? 70 : 280))
    .strength(({ source, target, tie }) => {
      const shared = 1 / Math.max(1, Math.min(source.degree, target.degree));
      return tie.sign > 0 ? 0.7 * shared : 0.25 * shared;
    });
}

/** Two camps face each other; more stand in a ring. */
function campMiddles(camps: string[][]): { x: number; y: number }[] {
  const large = camps.filter((camp) => camp.length > 1).length;
  if (large <= 1) return camps.map(() => ({ x: 0, y: 0 }));
  let seen = 0;
  return camps.map((camp) => {
    if (camp.length <= 1) return { x: 0, y: 0 };
    const angle = Math.PI + (2 * Math.PI * seen++) / large;
    return { x: 260 * Math.cos(angle), y: 170 * Math.sin(angle) };
  });
}

function middleOf(body: Pick<Body, "camp">, middles: { x: number; y: number }[]): { x: number; y: number } {
  return (body.camp === null ? undefined : middles[body.camp]) ?? { x: 0, y: 0 };
}

function pull(body: Body): number {
  return body.camp === null ? 0.05 : 0.13;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
