import type { Citation, Estimate, Named } from "../server/types";

/** The relation of two actors over time, as GET /relation tells it. */
export interface History {
  a: Named;
  b: Named;
  names: Record<string, string>;
  series: Point[];
  months: MonthCount[];
  breaks: Break[];
  conditions: Stand[];
  firsts: First[];
  streaks: Streak[];
  conditionSignals: Signal[];
  tie: Estimate & { at: string };
  forces: Forces;
  lanes: Lane[];
  ledger: Commitment[];
}

/** The tie at the end of a month, from -1 to 1, and what it is made of. */
export interface Point extends Estimate {
  month: string;
  cooperation: number;
  conflict: number;
}

/** How many events of each sort a month has. */
export interface MonthCount {
  month: string;
  cooperation: number;
  conflict: number;
}

export interface Break {
  kind: string;
  date: string;
  /** The day, month or year, as exactly as it is known. */
  when: string;
  direction: number;
  label: string;
  size: number;
  evidence: Citation[];
  evidenceCount?: number;
}

export interface Stand {
  type: string;
  holder: string;
  counterpart: string;
  countedFrom: string | null;
  countedTo: string | null;
  since: string | null;
  until: string | null;
  strength: number;
  evidence: Citation[];
}

export interface First {
  id: string;
  document: string;
  evidence: string;
  years: number | null;
  since: string | null;
}

export interface Streak {
  kind: string;
  from: string;
  to: string;
  months: number;
}

export interface Signal {
  date: string;
  type: string;
  begins: boolean;
  holder: string;
  counterpart: string;
  evidence: Citation[];
}

export interface Forces {
  thirdParties: ThirdParty[];
  total: Estimate;
}

export interface ThirdParty {
  third: string;
  kind: string;
  tieA: ThirdTie;
  tieB: ThirdTie;
  size: Estimate;
}

export interface ThirdTie extends Estimate {
  events: number;
  evidence: Citation[];
}

export interface Lane {
  side: "A" | "B";
  id: string;
  name: string;
  statements: LaneStatement[];
}

export interface LaneStatement {
  id: string;
  document: string;
  documentKey: string | null;
  date: string | null;
  when: string | null;
  timedBy: string | null;
  timeOffset: string | null;
  text: string;
  factuality: string;
  speaker: Named | null;
  quoted: boolean;
  contradicts: string[];
}

export interface Commitment {
  id: string;
  document: string;
  documentKey: string | null;
  evidence: string;
  parties: string[];
  undertaking: string | null;
  inReturn: string | null;
  judges: string[];
  status: string;
  date: string | null;
  names?: Record<string, string>;
}
