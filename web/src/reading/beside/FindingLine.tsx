import type { ComponentChildren } from "preact";
import { FactualityBadge, StandingSign, TypeBadge } from "../../parts/badges";
import { Name } from "../../parts/Name";
import type { Commitment, Condition, EventItem, Milestone, Statement } from "../../server/types";
import { day, days } from "../../time/days";
import { say, tell, term } from "../../words/say";
import type { Finding } from "../findings";
import { signOf } from "../text/marks";
import { ActorName, ActorNames } from "./ActorName";

/** A finding in the list: what it is, and the words or names it is about. */
export function FindingLine({ of }: { readonly of: Finding }) {
  switch (of.kind) {
    case "EVENT":
      return <EventLine of={of.item} />;
    case "STATEMENT":
      return <StatementLine of={of.item} />;
    case "CONDITION":
      return <ConditionLine of={of.item} sign={signOf(of)} />;
    case "COMMITMENT":
      return <CommitmentLine of={of.item} sign={signOf(of)} />;
    case "MILESTONE":
      return <MilestoneLine of={of.item} sign={signOf(of)} />;
  }
}

function EventLine({ of }: { readonly of: EventItem }) {
  const when = days(of.date, of.dateTo, of.datePrecision);
  return (
    <>
      <EventWho of={of} />{" "}
      <span class="line-what">
        <TypeBadge type={of.type} quad={of.quad} /> <FactualityBadge of={of.factuality} />{" "}
        {when === "" ? null : <span>{when}</span>}{" "}
        {of.speaker === null ? null : (
          <span>{tell("reading.saidBy", { name: <Name of={of.speaker} /> })}</span>
        )}
      </span>
    </>
  );
}

/** Who acts on whom, struck through when it is rejected, and whether a person has judged it. */
export function EventWho({ of }: { readonly of: EventItem }) {
  return (
    <>
      <StandingSign of={of.standing} />
      <span class={of.standing === "REJECTED" ? "line-who struck" : "line-who"}>
        <Name of={of.source} /> <Towards /> <Name of={of.target} />
      </span>
    </>
  );
}

/** From whom to whom. */
export function Towards() {
  return (
    <>
      <span class="arrow" aria-hidden="true">
        →
      </span>
      <span class="unseen">{say("reading.towards")}</span>
    </>
  );
}

function StatementLine({ of }: { readonly of: Statement }) {
  return (
    <>
      <span class="line-who">
        {of.speaker === null ? (
          <span class="name-none">{say("reading.noSpeaker")}</span>
        ) : (
          <Name of={of.speaker} />
        )}
      </span>{" "}
      <Words>{of.text}</Words>{" "}
      <span class="line-what">
        <FactualityBadge of={of.factuality} always />{" "}
        <span>{say(of.quoted ? "reading.quoted" : "reading.reported")}</span>{" "}
        {of.date === null ? null : <span>{days(of.date, of.dateTo, of.datePrecision)}</span>}
      </span>
    </>
  );
}

function ConditionLine({ of, sign }: { readonly of: Condition; readonly sign: string }) {
  return (
    <>
      <span class="line-who">
        <Sign>{sign}</Sign> {term("condition", of.type)}: <ActorName id={of.holder} /> <Towards />{" "}
        <ActorName id={of.counterpart} />
      </span>{" "}
      <Words>{of.evidence}</Words>{" "}
      <span class="line-what">
        {of.since === null ? null : <span>{say("reading.since", { day: day(of.since) })}</span>}{" "}
        {of.until === null ? null : <span>{say("reading.until", { day: day(of.until) })}</span>}{" "}
        {of.ended ? <span>{say("reading.ended")}</span> : null}
      </span>
    </>
  );
}

function CommitmentLine({ of, sign }: { readonly of: Commitment; readonly sign: string }) {
  return (
    <>
      <span class="line-who">
        <Sign>{sign}</Sign> {say("reading.commitment")}: <ActorNames ids={of.parties} />
      </span>{" "}
      <Words>{of.undertaking ?? of.evidence}</Words>{" "}
      <span class="line-what">
        <span>{term("commitment", of.status)}</span>{" "}
        {of.inReturn === null ? null : (
          <span>{tell("reading.inReturn", { what: <bdi>{of.inReturn}</bdi> })}</span>
        )}{" "}
        {of.date === null ? null : <span>{day(of.date)}</span>}
      </span>
    </>
  );
}

function MilestoneLine({ of, sign }: { readonly of: Milestone; readonly sign: string }) {
  return (
    <>
      <span class="line-who">
        <Sign>{sign}</Sign> {say("reading.milestone")}
      </span>{" "}
      <Words>{of.evidence}</Words>{" "}
      <span class="line-what">
        {of.years === null ? null : <span>{say("reading.firstInYears", { count: of.years })}</span>}{" "}
        {of.since === null ? null : <span>{say("reading.firstSince", { day: day(of.since) })}</span>}
      </span>
    </>
  );
}

function Sign({ children }: { readonly children: ComponentChildren }) {
  return <span aria-hidden="true">{children}</span>;
}

function Words({ children }: { readonly children: string }) {
  return (
    <span class="line-words" dir="auto">
      {children}
    </span>
  );
}
