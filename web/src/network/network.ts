/** Who is with and against whom at a date, as GET /network tells it. */
export interface Network {
  at: string;
  first: string | null;
  last: string | null;
  nodes: Actor[];
  links: Tie[];
  camps: string[][];
  balance: Balance;
  cycles: Cycle[];
  forces?: PairForces | null;
}

export interface Actor {
  id: string;
  name: string;
  kind: string;
  country: string | null;
  /** Index into the camps; null for who is in none. */
  camp: number | null;
  degree: number;
}

export interface Tie {
  a: string;
  b: string;
  sign: number;
  value: number;
  low: number;
  high: number;
}

/** Actors in a ring whose signs multiply to minus: not all of its ties can be in order. */
export interface Cycle {
  actors: string[];
  signs: number[];
  weight: number;
}

export interface Frustration {
  index: number;
  lower: number;
  proven: boolean;
  against?: { a: string; b: string; sign: number }[];
}

export interface Balance {
  nodes: number;
  ties: number;
  negative: number;
  triangleBalance: number | null;
  walkBalance: number | null;
  frustration: Frustration;
  weakFrustration?: Frustration;
}

export interface PairForces {
  a: string;
  b: string;
  sign: number | null;
  total: number;
  commonFriends: string[];
  commonEnemies: string[];
  crossPressure: string[];
  thirds: Third[];
}

/** What a third party does to the pair: positive pulls together. */
export interface Third {
  id: string;
  force: number;
  towardsA: number;
  towardsB: number;
}
