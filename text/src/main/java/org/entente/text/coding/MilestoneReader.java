package org.entente.text.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.DateInterval;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Milestone;
import org.entente.model.Sentence;
import org.entente.text.date.TimeExpression;
import org.entente.text.date.TimeKind;
import org.entente.text.date.TimeLength;
import org.entente.text.language.Parse;
import org.jspecify.annotations.Nullable;

/** Reads what a text calls the first in years: "the first talks in 34 years", "after more than three decades". */
final class MilestoneReader {
    /** Not the "first" that belongs to the time itself: "in the first two years". */
    private static final Pattern FIRST = Pattern.compile("\\bfirst\\b(?!\\s*$)", Pattern.CASE_INSENSITIVE);

    private static final Pattern AFTER = Pattern.compile("\\bafter\\s+(\\S+\\s+)?$", Pattern.CASE_INSENSITIVE);

    private final Document document;
    private final List<TimeExpression> expressions;

    MilestoneReader(Document document, List<TimeExpression> expressions) {
        this.document = document;
        this.expressions = List.copyOf(expressions);
    }

    List<Milestone> milestones(List<Parse> parses, List<Event> events) {
        List<Milestone> found = new ArrayList<>();
        for (int index = 0; index < parses.size(); index++) {
            Sentence sentence = new Sentence(index, parses.get(index).span());
            for (TimeExpression expression : expressions) {
                if (sentence.span().contains(expression.span())) {
                    milestone(expression, sentence, events).ifPresent(found::add);
                }
            }
        }
        return List.copyOf(found);
    }

    private Optional<Milestone> milestone(TimeExpression expression, Sentence sentence, List<Event> events) {
        String before = document.text()
                .substring(sentence.span().begin(), expression.span().begin());
        boolean first = FIRST.matcher(before).find();
        Optional<Event> contact = contact(events, sentence.index());
        TimeLength length = expression.length();
        if (expression.kind() == TimeKind.DURATION && length != null) {
            boolean after = contact.isPresent() && AFTER.matcher(before).find();
            int years = (int) Math.floor(length.years() + 0.01);
            return first || after ? milestone(expression, sentence, events, years, null) : Optional.empty();
        }
        DateInterval since = expression.date();
        if (first && expression.kind() == TimeKind.SINCE && since != null) {
            return until(contact)
                    .flatMap(until -> milestone(
                            expression,
                            sentence,
                            events,
                            until.getYear() - since.from().getYear(),
                            since.from().getYear()));
        }
        return Optional.empty();
    }

    /** The day up to which the years are counted. */
    private Optional<LocalDate> until(Optional<Event> contact) {
        return contact.map(Event::date).map(DateInterval::to).or(() -> Optional.ofNullable(document.published()));
    }

    private static Optional<Event> contact(List<Event> events, int sentence) {
        return events.stream()
                .filter(event -> event.sentence() == sentence && event.quad().cooperative())
                .findFirst();
    }

    /** A milestone of at least a year, said of the contact in the same sentence, else in the one before. */
    private Optional<Milestone> milestone(
            TimeExpression expression, Sentence sentence, List<Event> events, int years, @Nullable Integer since) {
        if (years < 1) {
            return Optional.empty();
        }
        Optional<Event> contact = contact(events, sentence.index()).or(() -> contact(events, sentence.index() - 1));
        return Optional.of(new Milestone(
                Identifiers.of('m', document.id(), expression.span()),
                document.id(),
                sentence.index(),
                sentence.span(),
                sentence.span().of(document.text()),
                contact.map(Event::id).orElse(null),
                years,
                since));
    }
}
