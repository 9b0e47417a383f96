package org.entente.app.brief;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.app.brief.section.BriefComposer;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Coding;
import org.entente.model.ConditionType;
import org.entente.model.DateInterval;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Sector;
import org.entente.network.outlook.Answerer;
import org.entente.network.outlook.Question;
import org.entente.network.reporting.Reporting;
import org.jspecify.annotations.Nullable;

/**
 * An invented conflict: the Varda Republic and Kestria, estranged since a war, both raided by the corsairs of the Salt
 * Banner; Ostmere is Kestria's friend and Varda's foe; Varda's navy league will not hear of Kestria.
 */
public final class Straits {
    public static final LocalDate TODAY = LocalDate.of(1987, 5, 20);

    public static final Actor VARDA = state("VRD", "Varda Republic");
    public static final Actor KESTRIA = state("KST", "Kestria");
    public static final Actor OSTMERE = state("OSM", "Ostmere");
    public static final Actor BANNER =
            new Actor("salt-banner", "Salt Banner", ActorKind.ARMED_GROUP, null, List.of(Sector.IMG), null);
    public static final Actor COMPACT = new Actor(
            "narrows-compact", "Narrows Compact Organization", ActorKind.ORGANISATION, null, List.of(Sector.IGO), null);
    public static final Actor LEAGUE = new Actor(
            "VRD/navy-leaguers", "Vardan navy leaguers", ActorKind.COMMUNITY, "VRD", List.of(Sector.PTY), null);
    public static final Actor PREMIER =
            new Actor("ana-molnar", "Ana Molnar", ActorKind.PERSON, "VRD", List.of(Sector.GOV), "VRD");
    public static final Actor ADMIRALTY =
            new Actor("vrd-admiralty", "Admiralty", ActorKind.INSTITUTION, "VRD", List.of(Sector.MIL), "VRD");
    public static final Actor REGENT =
            new Actor("ilya-torn", "Ilya Torn", ActorKind.PERSON, "KST", List.of(Sector.GOV), "KST");
    public static final Actor PILOTS =
            new Actor("strait-pilots", "Strait Pilots", ActorKind.UNKNOWN, null, List.of(), null);

    private Straits() {}

    public static Actor state(String id, String name) {
        return new Actor(id, name, ActorKind.STATE, id, List.of(), null);
    }

    /** All dispatches, in the order they came. */
    public static List<Coding> codings() {
        return List.of(past(), raids(), voices());
    }

    public static Brief brief() {
        return brief(codings(), "salt-banner");
    }

    public static Brief brief(List<Coding> codings, @Nullable String threat) {
        Reporting reporting = Reporting.of(codings, members());
        Question question = new Question("KST", "VRD", threat, TODAY);
        return new BriefComposer().compose(codings, reporting, new Answerer().answer(reporting, question), null);
    }

    public static SortedMap<String, SortedSet<String>> members() {
        SortedMap<String, SortedSet<String>> members = new TreeMap<>();
        members.put("narrows-compact", new TreeSet<>(List.of("KST", "OSM")));
        return Collections.unmodifiableSortedMap(members);
    }

    private static Coding past() {
        return new Dispatch(
                        "past",
                        "Two shores",
                        LocalDate.of(1986, 11, 3),
                        "Kestria has kept its sanctions on the Varda Republic since 1971.",
                        "On 4 October 1986 Ana Molnar and Ilya Torn met, the first such meeting in 15 years.",
                        "Ostmere, an ally of Kestria, threatened Varda in March 1986.")
                .names(KESTRIA, "Kestria")
                .names(VARDA, "Varda Republic")
                .names(PREMIER, "Ana Molnar")
                .names(REGENT, "Ilya Torn")
                .names(OSTMERE, "Ostmere")
                .stands(
                        ConditionType.SANCTIONS,
                        KESTRIA,
                        VARDA,
                        "sanctions on the Varda Republic",
                        DateInterval.year(1971))
                .event(
                        PREMIER,
                        EventType.CONSULT,
                        "meet",
                        REGENT,
                        "Ana Molnar and Ilya Torn met",
                        day(1986, 10, 4),
                        Factuality.ASSERTED,
                        null)
                .event(
                        REGENT,
                        EventType.CONSULT,
                        "meet",
                        PREMIER,
                        "Ana Molnar and Ilya Torn met",
                        day(1986, 10, 4),
                        Factuality.ASSERTED,
                        null)
                .first(15, "the first such meeting in 15 years")
                .stands(ConditionType.ALLIANCE, OSTMERE, KESTRIA, "an ally of Kestria", null)
                .event(
                        OSTMERE,
                        EventType.THREATEN,
                        VARDA,
                        "threatened Varda",
                        DateInterval.month(YearMonth.of(1986, 3)))
                .coding();
    }

    private static Coding raids() {
        return new Dispatch(
                        "raids",
                        "Corsairs in the Narrows",
                        LocalDate.of(1987, 5, 12),
                        "The Salt Banner attacked Kestria and the Varda Republic on 9 May 1987.",
                        "The Strait Pilots saw it.",
                        "Varda agreed with the Narrows Compact in April 1987 on open harbours in exchange for lower tolls.",
                        "Ostmere will attack the Salt Banner, it is said.")
                .names(BANNER, "Salt Banner")
                .names(KESTRIA, "Kestria")
                .names(VARDA, "Varda Republic")
                .names(PILOTS, "Strait Pilots")
                .names(COMPACT, "Narrows Compact")
                .event(BANNER, EventType.ASSAULT, KESTRIA, "attacked Kestria", day(1987, 5, 9))
                .event(BANNER, EventType.ASSAULT, VARDA, "attacked Kestria and the Varda Republic", day(1987, 5, 9))
                .event(
                        VARDA,
                        EventType.AGREE,
                        COMPACT,
                        "agreed with the Narrows Compact",
                        DateInterval.month(YearMonth.of(1987, 4)))
                .event(
                        COMPACT,
                        EventType.AGREE,
                        VARDA,
                        "agreed with the Narrows Compact",
                        DateInterval.month(YearMonth.of(1987, 4)))
                .undertakes(
                        List.of(VARDA, COMPACT),
                        "open harbours",
                        "lower tolls",
                        List.of(COMPACT),
                        DateInterval.month(YearMonth.of(1987, 4)))
                .event(
                        OSTMERE,
                        EventType.ASSAULT,
                        null,
                        BANNER,
                        "attack the Salt Banner",
                        null,
                        Factuality.PLANNED,
                        null)
                .coding();
    }

    private static Coding voices() {
        return new Dispatch(
                        "voices",
                        "",
                        LocalDate.of(1987, 5, 18),
                        "“We would talk with Kestria if it lifts the tolls,” Ana Molnar said.",
                        "Three hours later the Admiralty said: “There is no contact with Kestria.”",
                        "Vardan navy leaguers accuse Ostmere of paying the Salt Banner.",
                        "Ilya Torn hopes to talk with Varda.")
                .names(PREMIER, "Ana Molnar")
                .names(KESTRIA, "Kestria")
                .names(ADMIRALTY, "Admiralty")
                .names(LEAGUE, "Vardan navy leaguers")
                .names(OSTMERE, "Ostmere")
                .names(BANNER, "Salt Banner")
                .names(REGENT, "Ilya Torn")
                .names(VARDA, "Varda")
                .says(PREMIER, "We would talk with Kestria if it lifts the tolls", Factuality.CONDITIONAL)
                .event(
                        VARDA,
                        EventType.CONSULT,
                        null,
                        KESTRIA,
                        "talk with Kestria",
                        null,
                        Factuality.CONDITIONAL,
                        PREMIER)
                .says(ADMIRALTY, "There is no contact with Kestria", Factuality.DENIED, 3)
                .event(
                        VARDA,
                        EventType.CONSULT,
                        null,
                        KESTRIA,
                        "no contact with Kestria",
                        null,
                        Factuality.DENIED,
                        ADMIRALTY)
                .says(LEAGUE, "paying the Salt Banner", Factuality.ASSERTED)
                .event(LEAGUE, EventType.ACCUSE, "allege", OSTMERE, "accuse Ostmere", null, Factuality.ASSERTED, null)
                .event(
                        OSTMERE,
                        EventType.AID,
                        "economic",
                        BANNER,
                        "paying the Salt Banner",
                        null,
                        Factuality.POSSIBLE,
                        LEAGUE)
                .event(
                        REGENT,
                        EventType.CONSULT,
                        null,
                        VARDA,
                        "hopes to talk with Varda",
                        null,
                        Factuality.PLANNED,
                        null)
                .coding();
    }

    private static DateInterval day(int year, int month, int day) {
        return DateInterval.day(LocalDate.of(year, month, day));
    }
}
