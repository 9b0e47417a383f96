import { writeFileSync } from "node:fs";

/** WEIS codes and their short labels, from meetings and grants to force. */
const friendly = [
  "031 MEET",
  "032 VISIT",
  "042 ENDORSE",
  "051 PROMISE",
  "071 EXTEND AID",
  "081 MAKE AGREEMENT",
];
const hostile = [
  "111 TURN DOWN",
  "121 CRITICIZE",
  "122 DENOUNCE",
  "150 DEMAND",
  "172 THREATEN",
  "223 MIL ENGAGEMENT",
];

/** Who is on whose side, as a share of friendly acts between the two. */
const relations: [string, string, number][] = [
  ["USA", "SAU", 0.9],
  ["USA", "KUW", 0.9],
  ["USA", "ISR", 0.85],
  ["USA", "IRN", 0.2],
  ["USA", "IRQ", 0.25],
  ["IRN", "IRQ", 0.1],
  ["IRN", "SYR", 0.85],
  ["IRN", "SAU", 0.3],
  ["IRQ", "KUW", 0.15],
  ["IRQ", "JOR", 0.8],
  ["ISR", "SYR", 0.1],
  ["ISR", "IRN", 0.1],
  ["SAU", "KUW", 0.95],
  ["SAU", "EGY", 0.8],
  ["EGY", "ISR", 0.6],
  ["EGY", "USA", 0.85],
];

/** Numbers in [0, 1) that are the same every time (a linear congruential generator, Numerical Recipes). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Writes events of the years 1988 to 1991 as the Gulf file of KEDS has them: `date source target weis label`. */
export function writeEventData(file: string, rows = 6000): void {
  const random = seeded(1979);
  const pick = <T>(from: T[]): T => from[Math.floor(random() * from.length)] as T;
  const lines: string[] = [];
  for (let row = 0; row < rows; row++) {
    const [one, other, friendliness] = pick(relations);
    const [source, target] = random() < 0.5 ? [one, other] : [other, one];
    const day = new Date(Date.UTC(1988, 0, 1 + Math.floor(random() * 1400)));
    const [code, ...label] = pick(random() < friendliness ? friendly : hostile).split(" ");
    lines.push([day.toISOString().slice(0, 10), source, target, code, label.join(" ")].join("\t"));
  }
  lines.sort();
  lines.unshift("date\tsource\ttarget\tweis\tlabel");
  writeFileSync(file, `${lines.join("\n")}\n`);
}
