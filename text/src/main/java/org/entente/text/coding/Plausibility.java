package org.entente.text.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.RelationLabel;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/** How sure the sentence model has to be before it is believed: surer where what it says is unlikely from the outset. */
final class Plausibility {
    private static final double USUAL = 0.4;
    private static final double AT_HOME = 0.6;
    private static final double AMONG_OWN = 0.85;
    private static final double NOBODY_KNOWN = 0.8;
    private static final double IN_ONE_BREATH = 0.9;
    private static final double NEVER = 2;

    /** What is done to a place that is named only as such. */
    private static final Set<RelationLabel> TO_PLACES = EnumSet.of(
            RelationLabel.ASSAULT,
            RelationLabel.AID,
            RelationLabel.MOBILIZE,
            RelationLabel.COERCE,
            RelationLabel.YIELD,
            RelationLabel.SANCTION,
            RelationLabel.THREATEN);

    /** What two do who are named in one breath, "Cuba and China": something mutual. */
    private static final Set<RelationLabel> MUTUAL = EnumSet.of(
            RelationLabel.AGREE,
            RelationLabel.CONSULT,
            RelationLabel.SUPPORT,
            RelationLabel.COOPERATE,
            RelationLabel.YIELD,
            RelationLabel.REJECT,
            RelationLabel.ASSAULT);

    private Plausibility() {}

    /** The least probability at which an event is believed, in [0, 1]; more than 1 where it never is. */
    static double least(RelationLabel label, Stretch source, Stretch target, Actor from, Actor to, Parse parse) {
        if (!acts(from, to)
                || (target.place() && !TO_PLACES.contains(label))
                || (!MUTUAL.contains(label) && linked(source, target, parse, "conj"))
                || linked(source, target, parse, "appos")) {
            return NEVER;
        }
        if (linked(source, target, parse, "conj")) {
            return IN_ONE_BREATH;
        }
        String home = from.country();
        if (home == null || to.country() == null) {
            return NOBODY_KNOWN;
        }
        if (from.accountable().equals(to.accountable())) {
            return AMONG_OWN;
        }
        return home.equals(to.country()) ? AT_HOME : USUAL;
    }

    /** Nobody acts on himself, nor a state on those who act for it. */
    private static boolean acts(Actor source, Actor target) {
        return !source.id().equals(target.id())
                && !source.id().equals(target.principal())
                && !target.id().equals(source.principal());
    }

    /** Whether one is joined to the other: by "and", or as another name of the same. */
    private static boolean linked(Stretch one, Stretch other, Parse parse, String relation) {
        List<Word> first = parse.headOf(one.span()).map(parse::ancestors).orElse(List.of());
        List<Word> second = parse.headOf(other.span()).map(parse::ancestors).orElse(List.of());
        return chained(first, second, relation) || chained(second, first, relation);
    }

    /** Whether a word hangs on the other by nothing but one relation. */
    private static boolean chained(List<Word> below, List<Word> above, String relation) {
        if (below.isEmpty() || above.isEmpty()) {
            return false;
        }
        int place = below.indexOf(above.get(0));
        return place > 0
                && below.subList(0, place).stream()
                        .allMatch(word -> word.relation().equals(relation));
    }
}
