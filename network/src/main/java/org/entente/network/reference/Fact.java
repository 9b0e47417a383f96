package org.entente.network.reference;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.model.Citation;
import org.entente.model.Quad;

/**
 * A coarse fact about a pair, which holds or does not, and can be read from event data as from an article. "Contact" means
 * one on the rung in question or a higher one.
 */
public enum Fact {
    CONTACT_30("a contact within 30 days", Kind.CONTACT, 30, 1),
    CONTACT_90("a contact within 90 days", Kind.CONTACT, 90, 1),
    CONTACT_365("a contact within a year", Kind.CONTACT, 365, 1),
    CONTACT_BEFORE("a contact at any time before", Kind.CONTACT, Integer.MAX_VALUE, 1),
    CONTACTS_90("contacts on three days or more of the last 90", Kind.CONTACT, 90, 3),
    CONTACTS_365("contacts on five days or more of the last year", Kind.CONTACT, 365, 5),
    CONTACTS_OFTEN("contacts on twelve days or more of the last year", Kind.CONTACT, 365, 12),
    TALK_30("talks of any kind within 30 days", Kind.TALK, 30, 1),
    TALK_90("talks of any kind within 90 days", Kind.TALK, 90, 1),
    TALKS_OFTEN("talks of any kind on twelve days or more of the last year", Kind.TALK, 365, 12),
    BLOWS_30("material conflict within 30 days", Kind.BLOWS, 30, 1),
    BLOWS_90("material conflict within 90 days", Kind.BLOWS, 90, 1),
    BLOWS_365("material conflict within a year", Kind.BLOWS, 365, 1),
    BLOWS_OFTEN("material conflict on three days or more of the last 90", Kind.BLOWS, 90, 3),
    WORDS_90("hostile words within 90 days", Kind.WORDS, 90, 1),
    WORDS_OFTEN("hostile words on three days or more of the last 90", Kind.WORDS, 90, 3),
    BUSY_30("anything between the two on three days or more of the last 30", Kind.ANYTHING, 30, 3),
    BUSY_90("anything between the two on six days or more of the last 90", Kind.ANYTHING, 90, 6),
    BUSY_365("anything between the two on twenty days or more of the last year", Kind.ANYTHING, 365, 20),
    GREAT_POWER("a permanent member of the Security Council is one of the two", Kind.POWER, 0, 0),
    DEEP_RIVALRY("a tie of -0.5 or less", Kind.TIE, 0, 0),
    COMMON_ENEMY("an enemy of both", Kind.ENEMY, 0, 0),
    COMMON_FRIEND("common friends", Kind.FRIENDS, 0, 0),
    CROSS_PRESSURE("cross-pressure stronger than what pulls together", Kind.CROSS, 0, 0),
    EMBEDDED("strong ties of both to the same others", Kind.EMBEDDED, 0, 0);

    private enum Kind {
        CONTACT,
        TALK,
        BLOWS,
        WORDS,
        ANYTHING,
        POWER,
        TIE,
        ENEMY,
        FRIENDS,
        CROSS,
        EMBEDDED
    }

    /** What they do is told everywhere, and they talk to everyone. */
    private static final Set<String> PERMANENT = Set.of("CHN", "FRA", "GBR", "RUS", "SUN", "USA");

    private static final double DEEP = -0.5;
    private static final double FRIENDLY = 0.25;
    private static final double STRONG = 1;

    private final String title;
    private final Kind kind;
    private final int days;
    private final int often;

    Fact(String title, Kind kind, int days, int often) {
        this.title = title;
        this.kind = kind;
        this.days = days;
        this.often = often;
    }

    /** What it says, in lower-case words. */
    public String title() {
        return title;
    }

    /** Whether it asks how much there is of everything: an article tells that only of itself. */
    public boolean ofVolume() {
        return kind == Kind.ANYTHING;
    }

    /** Whether it tells of contact between the two. */
    public boolean ofContact() {
        return kind == Kind.CONTACT || kind == Kind.TALK;
    }

    /** Whether it is asked of a rung: on the lowest one any talk is a contact. */
    public boolean asked(Rung rung) {
        return kind != Kind.TALK || rung != Rung.TALK;
    }

    /** Whether it holds. Time is linear in the acts and third parties. */
    public boolean holds(PairFacts facts, Rung rung) {
        return switch (kind) {
            case CONTACT, TALK, BLOWS, WORDS, ANYTHING -> days(facts, rung) >= often;
            case POWER -> PERMANENT.contains(facts.a()) || PERMANENT.contains(facts.b());
            case TIE -> facts.tie() <= DEEP;
            case ENEMY -> facts.thirds().stream().anyMatch(Third::enemyOfBoth);
            case FRIENDS -> sum(facts, Third::friendOfBoth) >= FRIENDLY;
            case CROSS -> -sum(facts, third -> third.force() < 0) > sum(facts, third -> third.force() > 0);
            case EMBEDDED -> sum(facts, third -> third.force() > 0) - sum(facts, third -> third.force() < 0) >= STRONG;
        };
    }

    /** What it was read from, sorted; empty where it does not hold. */
    public List<Citation> evidence(PairFacts facts, Rung rung) {
        if (!holds(facts, rung)) {
            return List.of();
        }
        Stream<Citation> evidence = switch (kind) {
            case CONTACT, TALK, BLOWS, WORDS, ANYTHING ->
                facts.acts().stream().filter(act -> counts(act, facts, rung)).map(PairAct::citation);
            case POWER -> Stream.of();
            case TIE -> facts.tieEvidence().stream();
            case ENEMY -> cited(facts, Third::enemyOfBoth);
            case FRIENDS -> cited(facts, Third::friendOfBoth);
            case CROSS -> cited(facts, third -> third.force() < 0);
            case EMBEDDED -> cited(facts, third -> true);
        };
        return evidence.distinct().sorted().toList();
    }

    private int days(PairFacts facts, Rung rung) {
        int count = 0;
        long last = Long.MAX_VALUE;
        for (int i = facts.acts().size() - 1; i >= 0 && count < often; i--) {
            PairAct act = facts.acts().get(i);
            long day = act.day().toEpochDay();
            if (facts.at().toEpochDay() - day >= days) {
                return count;
            }
            if (day != last && is(act, rung)) {
                count++;
                last = day;
            }
        }
        return count;
    }

    private boolean counts(PairAct act, PairFacts facts, Rung rung) {
        return facts.at().toEpochDay() - act.day().toEpochDay() < days && is(act, rung);
    }

    private boolean is(PairAct act, Rung rung) {
        return switch (kind) {
            case CONTACT -> act.reaches(rung);
            case TALK -> act.reaches(Rung.TALK);
            case BLOWS -> act.is(Quad.MATERIAL_CONFLICT);
            case WORDS -> act.is(Quad.VERBAL_CONFLICT);
            case ANYTHING -> true;
            case POWER, TIE, ENEMY, FRIENDS, CROSS, EMBEDDED -> false;
        };
    }

    private static double sum(PairFacts facts, Predicate<Third> which) {
        return facts.thirds().stream().filter(which).mapToDouble(Third::force).sum();
    }

    private static Stream<Citation> cited(PairFacts facts, Predicate<Third> which) {
        return facts.thirds().stream().filter(which).map(Third::evidence).flatMap(List::stream);
    }
}
