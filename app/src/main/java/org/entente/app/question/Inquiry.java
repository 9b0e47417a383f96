package org.entente.app.question;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entente.app.evidence.ConditionSignal;
import org.entente.app.evidence.Evidence;
import org.entente.app.evidence.Gathered;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.UserError;
import org.entente.model.Coding;
import org.entente.model.DateInterval;
import org.entente.network.outlook.Answer;
import org.entente.network.outlook.Answerer;
import org.entente.network.outlook.Question;
import org.entente.network.reference.Coverage;
import org.entente.network.reporting.Reporting;
import org.entente.network.rivals.Candidate;
import org.entente.network.rivals.Menace;
import org.entente.network.rivals.Rivals;
import org.entente.network.rivals.Subject;
import org.entente.network.stake.Stakes;
import org.entente.network.tie.Ties;
import org.entente.text.knowledge.ActorKnowledge;
import org.jspecify.annotations.Nullable;

/**
 * A question that was understood, with its answer.
 *
 * @param codings the texts, and the event data that bear on the question
 * @param reporting all of it brought together
 * @param ties the ties of all who are in it
 * @param answer the answer
 * @param signals what event data tell of the begin and end of conditions between the two
 * @param subject how pair and threat were found, null where the user named the pair
 */
public record Inquiry(
        List<Coding> codings,
        Reporting reporting,
        Ties ties,
        Answer answer,
        List<ConditionSignal> signals,
        @Nullable Subject subject) {
    public Inquiry {
        codings = List.copyOf(codings);
        signals = List.copyOf(signals);
    }

    /**
     * Understands and answers.
     *
     * @throws UserError when a name means nobody in the texts, the texts show no pair, or nothing has a date
     */
    public static Inquiry of(List<Coding> codings, ActorKnowledge knowledge, Asked asked) {
        return of(codings, knowledge, asked, UnaryOperator.identity());
    }

    /** The same with other inputs of the stated layer. */
    public static Inquiry of(
            List<Coding> codings, ActorKnowledge knowledge, Asked asked, UnaryOperator<Stakes> scenario) {
        return of(Evidence.of(codings), knowledge, asked, scenario);
    }

    /** The same, of event data too; what it has of the rivals and the threat is what counts of it. */
    public static Inquiry of(Evidence evidence, ActorKnowledge knowledge, Asked asked, UnaryOperator<Stakes> scenario) {
        return answered(
                evidence,
                knowledge,
                asked,
                (reporting, ties, question) -> new Answerer(scenario)
                        .answer(reporting, ties, question, coverage(evidence, reporting, question.at())));
    }

    /** What silence is worth: data on everybody tell of most that happens, a few texts of little. */
    private static Coverage coverage(Evidence evidence, Reporting reporting, LocalDate at) {
        boolean dense = evidence.data().dense(at) || Coverage.of(reporting.events(), at) == Coverage.DENSE;
        return dense ? Coverage.DENSE : Coverage.SPARSE;
    }

    /** The same without chances and what might happen: where the two stand and what others do to them. */
    public static Inquiry standing(Evidence evidence, ActorKnowledge knowledge, Asked asked) {
        return answered(evidence, knowledge, asked, new Answerer()::standing);
    }

    /** How an understood question is answered. */
    private interface Answering {
        Answer answer(Reporting reporting, Ties ties, Question question);
    }

    private static Inquiry answered(Evidence evidence, ActorKnowledge knowledge, Asked asked, Answering answerer) {
        List<Coding> texts = evidence.texts();
        LocalDate at = asked.at() == null ? latest(evidence) : asked.at();
        Reporting told = Reporting.of(texts, Groupings.in(texts, knowledge, at));
        NamedActors actors = new NamedActors(told, evidence.data().actors(), knowledge, at);
        Subject subject = asked.rivals().isEmpty() ? Rivals.of(told) : null;
        String a;
        String b;
        if (subject == null) {
            a = actors.id(asked.rivals().get(0));
            b = actors.id(asked.rivals().get(1));
            requireTwo(a, b, asked);
        } else {
            Candidate pair = subject.pair().orElseThrow(Inquiry::noPair);
            a = pair.a();
            b = pair.b();
        }
        String threat = threat(asked, actors, told, subject, a, b);
        Set<String> ids = new TreeSet<>(List.of(a, b));
        Stream.ofNullable(threat).forEach(ids::add);
        Gathered gathered = evidence.data().gathered(told, ids);
        Reporting reporting = gathered.reporting();
        Question question = new Question(a, b, threat, at);
        List<Coding> codings =
                Stream.concat(texts.stream(), gathered.data().stream()).toList();
        List<ConditionSignal> signals = evidence.data().signals(a, b).stream()
                .filter(signal -> !signal.day().isAfter(at))
                .toList();
        Ties ties = gathered.ties();
        return new Inquiry(codings, reporting, ties, answerer.answer(reporting, ties, question), signals, subject);
    }

    /** The latest day of publication or of an event of event data. */
    public static LocalDate latest(Evidence evidence) {
        Optional<LocalDate> data = evidence.data().latest();
        if (evidence.texts().isEmpty() && data.isPresent()) {
            return data.get();
        }
        LocalDate told = latest(evidence.texts());
        return data.filter(told::isBefore).orElse(told);
    }

    /** The latest day of publication, else of an event. */
    public static LocalDate latest(List<Coding> codings) {
        Optional<LocalDate> published = codings.stream()
                .map(coding -> coding.document().published())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        return published
                .or(() -> codings.stream()
                        .flatMap(coding -> coding.events().stream())
                        .flatMap(event -> Stream.ofNullable(event.date()))
                        .map(DateInterval::to)
                        .max(Comparator.naturalOrder()))
                .orElseThrow(() -> new UserError(
                        ExitCode.BAD_DATA,
                        "Nothing in these texts has a date, so no day is known to look from.",
                        "Give the day they were published: --date 2014-07-01"));
    }

    private static @Nullable String threat(
            Asked asked, NamedActors actors, Reporting reporting, @Nullable Subject subject, String a, String b) {
        String named = asked.threat();
        if (named == null) {
            Subject found = subject == null ? Rivals.of(reporting, a, b) : subject;
            return found.threat().map(Menace::id).orElse(null);
        }
        String threat = actors.id(named);
        if (threat.equals(a) || threat.equals(b)) {
            throw new UserError(
                    ExitCode.USAGE,
                    "The threat \"" + named + "\" is one of the two rivals.",
                    "Name a third party, or leave out --threat to have the texts tell.");
        }
        return threat;
    }

    private static void requireTwo(String a, String b, Asked asked) {
        if (a.equals(b)) {
            throw new UserError(
                    ExitCode.USAGE,
                    "\"" + asked.rivals().get(0) + "\" and \"" + asked.rivals().get(1) + "\" are the same actor, " + a
                            + ".",
                    "Name two that act for themselves, such as --rivals Iran,\"United States\".");
        }
    }

    private static UserError noPair() {
        return new UserError(
                ExitCode.BAD_DATA,
                "These texts name no two states, groups or parties together, so there is no pair to write about.",
                "Name it yourself (--rivals Iran,\"United States\"), or see what is found: entente code FILE --format table");
    }
}
