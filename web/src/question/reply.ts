import type { Citation, Estimate, Named } from "../server/types";

/** The answer to a question, as GET /answer gives it. */
export interface Reply {
  question: { a: Named; b: Named; threat: Named | null; at: string };
  names: Record<string, string>;
  headline: Line[];
  sources: Source[];
  answer: Answer;
  baseline: { requirements: Requirement[] } | null;
  inputs: Input[];
  /** For each step. */
  tornado: { rung: string; swings: Swing[] }[];
  scenario: string | null;
}

export interface Line {
  runs: { text: string; strong: boolean; quoted: boolean }[];
  sources: number[];
}

export interface Source {
  number: number;
  document: string;
  documentKey?: string | null;
  title: string;
  date: string;
  begin: number;
  end: number;
  text: string;
}

export interface Answer {
  label: string;
  ladder: Rung[];
  ladderOfYear: Rung[];
  threats: Threat[];
  players: Player[];
  requirements: Requirement[];
  readings: Reading[];
  watch: Sign[];
  missing: { kind: string; actor: string | null; text: string }[];
}

/** How likely a step is within the horizon. */
export interface Rung {
  rung: string;
  meaning: string;
  horizonDays: number;
  probability: Estimate;
  terms: Term[];
  classShare: Estimate;
  classCases: number;
  classPairs: number;
  scores: (Score | null)[];
}

/** How well such figures have done on history: `skill` is the part of the Brier score taken off the base rate's. */
export interface Score {
  protocol: string;
  cases: number;
  brier: number;
  skill: number;
}

/** What moves a chance, in logits. */
export interface Term {
  name: string;
  basis: string;
  input: number;
  size: Estimate;
  evidence: Citation[];
  evidenceCount?: number;
}

export interface Threat {
  threat: string;
  side: string;
  basis: string;
  level: Estimate;
  acts: Act[];
}

export interface Act {
  label: string;
  victim: string;
  mass: number;
  evidence: Citation[];
}

export interface Player {
  id: string;
  name: string;
  side: string;
  resistance: number;
  evidence: Citation[];
}

export interface Need {
  side: string;
  player: string;
  kind: string;
  needed: number;
  ratio: number;
}

/** Threat now against threat needed for a step; the pivotal player is the one it turns on. */
export interface Requirement {
  rung: string;
  players: Need[];
  pivotal: Need;
  ratio: Estimate;
}

export interface Reading {
  third: string;
  threat: string;
  evidence: Citation[];
  ifTrue: Outcome[];
  ifFalse: Outcome[];
}

export interface Outcome {
  rung: string;
  ratio: Estimate;
  probability: Estimate;
}

export interface Sign {
  text: string;
  rung: string;
  before: number;
  after: number;
}

/** An input of the stated layer; `baseline` is what it is without any change. */
export interface Input {
  key: string;
  label: string;
  value: number;
  low: number;
  high: number;
  basis: string;
  why: string;
  evidence: Citation[];
  evidenceCount?: number;
  minimum: number;
  maximum: number;
  baseline: number;
}

/** What the ratio of the tornado's step is at both ends of an input's range. */
export interface Swing {
  key: string;
  label: string;
  atLow: number;
  atHigh: number;
}

/** What a moved input changes, as GET /answer?part=stated tells it. */
export type Stated = Pick<Reply, "baseline" | "inputs" | "tornado"> & {
  answer: Pick<Answer, "requirements">;
};

/** The reply with another stated layer; the measured one is the same whatever is assumed. */
export function restated(reply: Reply, stated: Stated | null): Reply {
  if (stated === null) return reply;
  const { answer, baseline, inputs, tornado } = stated;
  return {
    ...reply,
    baseline,
    inputs,
    tornado,
    answer: { ...reply.answer, requirements: answer.requirements },
  };
}
