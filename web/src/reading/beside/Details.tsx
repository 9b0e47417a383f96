import type { ComponentChildren } from "preact";
import { FactualityBadge } from "../../parts/badges";
import { Name } from "../../parts/Name";
import { percent, signed } from "../../picture/figures";
import { link } from "../../router/address";
import { Link } from "../../router/Link";
import type { Codebook, EventItem, Mention, Statement } from "../../server/types";
import { useAnswer } from "../../server/useAnswer";
import { useMayChange } from "../../shell/about";
import { days } from "../../time/days";
import { say, tell, term } from "../../words/say";
import type { Finding } from "../findings";
import { ActorName } from "./ActorName";
import { PairLinks } from "./PairLinks";

/** All that was coded of a finding beyond what its line says. */
export function Details({ of }: { readonly of: Finding }) {
  return (
    <>
      {of.kind === "EVENT" ? <EventDetails of={of.item} /> : null}
      {of.kind === "STATEMENT" ? <StatementDetails of={of.item} /> : null}
      {of.kind === "CONDITION" ? <PairLinks a={of.item.holder} b={of.item.counterpart} at={null} /> : null}
      {of.kind === "COMMITMENT" ? (
        <PairLinks a={of.item.parties[0] ?? null} b={of.item.parties[1] ?? null} at={null} />
      ) : null}
    </>
  );
}

function EventDetails({ of }: { readonly of: EventItem }) {
  return (
    <>
      <dl class="details">
        <Row name={say("reading.source")}>
          <Party of={of.source} /> <Elsewhere of={of.source} document={of.document} />
        </Row>
        <Row name={say("reading.target")}>
          <Party of={of.target} /> <Elsewhere of={of.target} document={of.document} />
        </Row>
        <Row name={say("reading.type")}>
          {term("type", of.type)}
          {of.mode === null ? "" : ` (${term("mode", of.mode)})`}, {term("quad", of.quad)};{" "}
          {say("reading.goldstein", { value: signed(of.goldstein) })}
        </Row>
        <Row name={say("reading.date")}>
          {days(of.date, of.dateTo, of.datePrecision) || say("reading.undated")}
          {of.datePrecision === null
            ? ""
            : ` (${say("reading.toThe", { precision: term("precision", of.datePrecision) })})`}
        </Row>
        <Row name={say("reading.factuality")}>
          <FactualityBadge of={of.factuality} always />
        </Row>
        <Row name={say("reading.speaker")}>
          {of.speaker === null ? (
            say("reading.ownVoice")
          ) : (
            <>
              <Party of={of.speaker} />, {say(of.quoted ? "reading.quoted" : "reading.reported")}
            </>
          )}
        </Row>
        <Row name={say("reading.readBy")}>
          <bdi>{of.coder}</bdi>, {say("reading.confidence", { share: percent(of.confidence) })}
        </Row>
        <Row name={say("reading.standingIs")}>{term("standing", of.standing)}</Row>
      </dl>
      <PairLinks a={answerable(of.source)} b={answerable(of.target)} at={of.dateTo ?? of.date} />
    </>
  );
}

function StatementDetails({ of }: { readonly of: Statement }) {
  return (
    <dl class="details">
      <Row name={say("reading.speaker")}>
        {of.speaker === null ? say("reading.noSpeaker") : <Party of={of.speaker} />}
      </Row>
      {of.audience === null ? null : (
        <Row name={say("reading.audience")}>
          <Party of={of.audience} />
        </Row>
      )}
      <Row name={say("reading.factuality")}>
        <FactualityBadge of={of.factuality} always />
      </Row>
      <Row name={say("reading.form")}>{say(of.quoted ? "reading.quoted" : "reading.reported")}</Row>
      {of.date === null ? null : (
        <Row name={say("reading.date")}>{days(of.date, of.dateTo, of.datePrecision)}</Row>
      )}
    </dl>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A name with its country, sector and whom it acts for. */
function Party({ of }: { readonly of: Mention | null }) {
  const codebook = useAnswer<Codebook>("/codebook").answer;
  if (of === null) return <Name of={null} />;
  const sector = codebook?.sectors.find(({ code }) => code === of.sector)?.label ?? of.sector;
  const about = [of.country === of.id ? null : of.country, sector].filter((part) => part !== null);
  return (
    <>
      <Name of={of} />
      {about.length === 0 ? "" : ` (${about.join(", ")})`}
      {of.principal === null || of.principal === of.id ? null : (
        <> {tell("reading.actsFor", { name: <ActorName id={of.principal} /> })}</>
      )}
    </>
  );
}

/** The way to say that the words mean somebody else wherever the text has them. */
function Elsewhere({ of, document }: { readonly of: Mention | null; readonly document: string }) {
  if (!useMayChange() || of?.mention == null) return null;
  return (
    <Link
      class="details-way"
      to={link("/corrections", { split: of.id, words: of.mention, document })}
      aria-label={say("reading.meansOtherSays", { words: of.mention, name: of.name })}
    >
      {say("reading.meansOther")}
    </Link>
  );
}

function answerable(of: Mention | null): string | null {
  return of === null ? null : (of.principal ?? of.id);
}
