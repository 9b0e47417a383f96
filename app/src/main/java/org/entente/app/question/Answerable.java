package org.entente.app.question;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.UserError;
import org.entente.model.DateInterval;
import org.entente.network.outlook.Position;
import org.entente.network.outlook.Question;

/** Refuses questions on which a workspace has nothing at all to say. */
public final class Answerable {
    private Answerable() {}

    /** @throws UserError when nothing is known of the two on the day, saying when it is */
    public static void require(Inquiry inquiry) {
        Question question = inquiry.answer().question();
        Optional<LocalDate> first = inquiry.reporting().events().stream()
                .flatMap(event -> Stream.ofNullable(event.date()))
                .map(DateInterval::from)
                .min(Comparator.naturalOrder());
        boolean published =
                inquiry.reporting().published().values().stream().anyMatch(day -> !day.isAfter(question.at()));
        if (!published && first.isPresent() && first.get().isAfter(question.at())) {
            throw new UserError(
                    ExitCode.BAD_DATA,
                    "Nothing of " + question.a() + ", " + question.b() + " or the threat is known by " + question.at()
                            + ".",
                    "The first event is of " + first.get() + ": give a later day with --at.");
        }
        Position position = inquiry.answer().position();
        if (!position.tie().known()
                && position.tie().setAside().isEmpty()
                && position.conditions().isEmpty()) {
            throw new UserError(
                    ExitCode.BAD_DATA,
                    "There is not a single event between " + question.a() + " and " + question.b() + " by "
                            + question.at() + ".",
                    "Give a later day (--at), add reporting on the two (entente add), or ask of a pair that has met.");
        }
    }
}
