package org.entente.app.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.entente.app.brief.section.BriefComposer;
import org.entente.app.brief.section.Dossier;
import org.entente.app.library.Edition;
import org.entente.app.question.Answerable;
import org.entente.app.question.Asked;
import org.entente.app.question.Inquiry;
import org.entente.text.knowledge.State;
import org.jspecify.annotations.Nullable;

/** Questions to an edition, each answered once. */
final class Questions {
    private final Edition edition;

    Questions(Edition edition) {
        this.edition = edition;
    }

    private record Full(Asked asked) {}

    private record Standing(Asked asked) {}

    private record Written(Asked asked) {}

    /** What a request asks: {@code a}, {@code b}, {@code threat}, and {@code at}, by default the last day known. */
    Asked asked(Parameters parameters) {
        return asked(
                parameters.required("a"), parameters.required("b"), parameters.text("threat"), parameters.date("at"));
    }

    Asked asked(String a, String b, @Nullable String threat, @Nullable LocalDate at) {
        return new Asked(List.of(a, b), threat, Objects.requireNonNullElseGet(at, edition::latest));
    }

    /** The answer with the inputs of the stated layer as they were read. */
    Inquiry answered(Asked asked) {
        return edition.held(new Full(asked), Inquiry.class, () -> {
            Inquiry inquiry = Inquiry.of(edition.evidence(), edition.knowledge(), asked, UnaryOperator.identity());
            Answerable.require(inquiry);
            return inquiry;
        });
    }

    /** Where two stand, without an outlook. */
    Inquiry standing(Asked asked) {
        return edition.held(
                new Standing(asked),
                Inquiry.class,
                () -> Inquiry.standing(edition.evidence(), edition.knowledge(), asked));
    }

    /** What a brief on an answered question is composed from. */
    Dossier dossier(Asked asked) {
        return edition.held(new Written(asked), Dossier.class, () -> composer().dossier(answered(asked)));
    }

    private record Dated(Asked asked) {}

    /** Cuts evidence by the days of what an answered question rests on. */
    Shortening shortening(Asked asked) {
        return edition.held(
                new Dated(asked),
                Shortening.class,
                () -> Shortening.of(answered(asked).reporting()));
    }

    BriefComposer composer() {
        return new BriefComposer(this::state);
    }

    /** The name of a state. */
    Optional<String> state(String id) {
        return edition.knowledge().state(id).map(State::name);
    }
}
