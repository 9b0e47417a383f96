package org.entente.network.tie;

import java.util.Comparator;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Citation;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Mention;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * One report of an event between two actors, with the weight it has by itself.
 *
 * @param event the event
 * @param target its target, which a report always has
 * @param dated when it counts from
 * @param weight confidence × factuality × voice × dating, in [0, 1]
 * @param goldstein the event's, or what a {@link SignRule} makes of it
 * @param rule why it is not the event's, null where it is
 */
record Report(
        Event event,
        Actor target,
        Dated dated,
        double weight,
        double goldstein,
        @Nullable String rule) {
    /** The strongest first; among equals by citation. */
    static final Comparator<Report> STRONGEST_FIRST = Comparator.comparingDouble(
                    (Report report) -> -report.weight * Math.abs(report.goldstein))
            .thenComparing(Report::citation);

    static Report of(Event event, Mention target, Dated dated, TieSettings settings) {
        double weight = event.confidence()
                * factuality(event.factuality(), dated.plan(), settings)
                * voice(event, target.actor(), settings)
                * dated.weight();
        SignRule rule = SignRules.bundled().of(event).orElse(null);
        double goldstein = event.goldstein() * (rule == null ? 1 : rule.factor());
        return new Report(event, target.actor(), dated, weight, goldstein, rule == null ? null : rule.why());
    }

    /**
     * What the report shares with others of the same happening: the days the text gives, or where it gives none the day
     * of publication and how it presents it, so that a plan is not taken for the meeting that is denied beside it.
     */
    String occasion() {
        DateInterval interval = dated.interval();
        return interval == null ? "reported " + dated.day() + " " + event.factuality() : interval.label();
    }

    Citation citation() {
        return Citation.of(event);
    }

    Actor source() {
        return event.source().actor();
    }

    boolean denied() {
        return event.factuality() == Factuality.DENIED;
    }

    /** Meeting, agreeing and working together take two: either one may be named first. */
    static boolean takesTwo(EventType type) {
        return type == EventType.CONSULT || type == EventType.AGREE || type == EventType.COOPERATE;
    }

    private static double factuality(Factuality factuality, boolean plan, TieSettings settings) {
        return switch (factuality) {
            case ASSERTED -> plan ? settings.planned() : 1;
            case PLANNED -> settings.planned();
            case CONDITIONAL -> settings.conditional();
            case POSSIBLE -> settings.possible();
            case DENIED -> 0;
        };
    }

    private static double voice(Event event, Actor target, TieSettings settings) {
        Attribution attribution = event.attribution();
        return attribution == null || vouches(attribution.speaker().actor(), event, target) ? 1 : settings.alleged();
    }

    /** Whether the speaker tells of its own doing, or only passes news on. */
    private static boolean vouches(Actor speaker, Event event, Actor target) {
        String who = speaker.accountable();
        return who.equals(event.source().actor().accountable())
                || (takesTwo(event.type()) && who.equals(target.accountable()))
                || speaker.sectors().contains(Sector.JRN);
    }
}
