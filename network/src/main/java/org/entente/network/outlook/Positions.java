package org.entente.network.outlook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.entente.model.Citation;
import org.entente.model.Condition;
import org.entente.model.DateInterval;
import org.entente.model.Mention;
import org.entente.model.Milestone;
import org.entente.network.history.Firsts;
import org.jspecify.annotations.Nullable;

/** Gathers what is known of the pair itself. */
final class Positions {
    private static final Comparator<Condition> BY_BEGIN = Comparator.comparing(
                    Positions::begin, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Citation::of);

    private Positions() {}

    static Position of(Situation situation) {
        Question question = situation.question();
        List<Condition> conditions = situation.reporting().conditions().stream()
                .filter(condition -> between(condition, question))
                .filter(condition -> !later(begin(condition), question.at()))
                .sorted(BY_BEGIN)
                .toList();
        List<Milestone> milestones = Firsts.of(situation.reporting(), question.a(), question.b());
        return new Position(situation.tie(), conditions, milestones, Bargains.all(situation.reporting(), question));
    }

    private static boolean between(Condition condition, Question question) {
        Mention counterpart = condition.counterpart();
        if (counterpart == null) {
            return false;
        }
        String holder = condition.holder().actor().accountable();
        String other = counterpart.actor().accountable();
        return (holder.equals(question.a()) && other.equals(question.b()))
                || (holder.equals(question.b()) && other.equals(question.a()));
    }

    private static boolean later(@Nullable LocalDate begin, LocalDate at) {
        return begin != null && begin.isAfter(at);
    }

    private static @Nullable LocalDate begin(Condition condition) {
        DateInterval begin = condition.begin();
        return begin == null ? null : begin.from();
    }
}
