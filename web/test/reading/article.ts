import type { DocumentText, EventItem, Mention } from "../../src/server/types";

const text = "Iran blames Riyadh. Washington denies talks with Tehran.";

export const iran = named("IRN", "Iran", 0, 4);
export const saudi = named("SAU", "Saudi Arabia", 12, 18);
export const america = named("USA", "United States", 20, 30);

export function named(id: string, name: string, begin: number, end: number): Mention {
  return { id, name, country: id, sector: null, principal: null, mention: name, begin, end };
}

export function event(id: string, begin: number, end: number, more: Partial<EventItem> = {}): EventItem {
  return {
    id,
    document: "d",
    sentence: 0,
    begin,
    end,
    evidence: text.slice(begin, end),
    date: "2014-07-01",
    dateTo: "2014-07-01",
    datePrecision: "DAY",
    source: iran,
    target: saudi,
    type: "ACCUSE",
    mode: null,
    quad: "VERBAL_CONFLICT",
    goldstein: -2,
    factuality: "ASSERTED",
    speaker: null,
    quoted: false,
    confidence: 0.9,
    coder: "entente",
    standing: "CODED",
    correction: null,
    ...more,
  };
}

/** A small document: an accusation, and talks denied both ways. */
export function article(more: Partial<DocumentText> = {}): DocumentText {
  return {
    key: "0123456789abcdef",
    id: "d",
    title: "Neighbours",
    published: "2014-07-01",
    source: "A paper",
    coder: "entente",
    text,
    sentences: [
      [0, 19],
      [20, 56],
    ],
    mentions: [iran, saudi, america, named("IRN", "Iran", 49, 55)].map(({ begin, end, ...actor }) => ({
      begin: begin ?? 0,
      end: end ?? 0,
      text: text.slice(begin ?? 0, end ?? 0),
      actor: { ...actor, kind: "STATE" },
    })),
    events: [
      event("talks", 31, 43, {
        source: america,
        target: iran,
        type: "CONSULT",
        quad: "VERBAL_COOPERATION",
        factuality: "DENIED",
        sentence: 1,
      }),
      event("blame", 0, 18),
      event("denial", 20, 55, { source: america, target: iran, type: "REJECT", sentence: 1 }),
    ],
    statements: [
      {
        id: "said",
        sentence: 1,
        begin: 38,
        end: 55,
        text: "talks with Tehran",
        speaker: america,
        source: [20, 30],
        cue: [31, 37],
        content: [38, 55],
        audience: null,
        quoted: false,
        factuality: "DENIED",
        date: null,
        dateTo: null,
        datePrecision: null,
        timedBy: null,
        timeOffset: null,
      },
    ],
    conditions: [],
    commitments: [],
    milestones: [],
    ...more,
  };
}
