package org.entente.network.outlook;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.model.Citation;
import org.entente.model.Commitment;
import org.entente.model.CommitmentStatus;
import org.entente.model.Mention;
import org.entente.network.reporting.Reporting;

/** What the two have undertaken towards each other, by themselves or in a grouping. */
final class Bargains {
    private Bargains() {}

    /** Every undertaking that binds both, made by the day of the question, by citation. */
    static List<Commitment> all(Reporting reporting, Question question) {
        return reporting.commitments().stream()
                .filter(commitment -> binds(commitment, reporting, question))
                .filter(commitment ->
                        commitment.date() == null || !commitment.date().from().isAfter(question.at()))
                .toList();
    }

    /** How many of them stand. */
    static Tally between(Reporting reporting, Question question) {
        Count count = new Count();
        for (Commitment commitment : all(reporting, question)) {
            if (stands(commitment.status())) {
                count.add(1, Citation.of(commitment));
            }
        }
        return count.tally();
    }

    private static boolean stands(CommitmentStatus status) {
        return switch (status) {
            case AGREED, FULFILLED -> true;
            case OFFERED, UNDER_NEGOTIATION, BROKEN -> false;
        };
    }

    private static boolean binds(Commitment commitment, Reporting reporting, Question question) {
        SortedSet<String> bound = new TreeSet<>();
        for (Mention party : commitment.parties()) {
            bound.addAll(reporting.standsFor(party.actor()));
        }
        return bound.contains(question.a()) && bound.contains(question.b());
    }
}
