package org.entente.text.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.DateInterval;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Milestone;
import org.entente.model.Quad;
import org.entente.model.Span;
import org.entente.text.date.TimeExpression;
import org.entente.text.date.TimeKind;
import org.entente.text.language.Parse;
import org.jspecify.annotations.Nullable;

/** Reads what a text calls the first in years: "the first talks in 34 years", "after more than three decades". */
final class MilestoneReader {
    private static final Pattern FIRST = Pattern.compile("\\bfirst\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER = Pattern.compile("\\b(after|in|for)\\s+\\S*\\s*$", Pattern.CASE_INSENSITIVE);

    private final Document document;
    private final List<TimeExpression> expressions;

    MilestoneReader(Document document, List<TimeExpression> expressions) {
        this.document = document;
        this.expressions = List.copyOf(expressions);
    }

    List<Milestone> milestones(List<Parse> parses, List<Event> events) {
        List<Milestone> found = new ArrayList<>();
        for (int sentence = 0; sentence < parses.size(); sentence++) {
            Span span = parses.get(sentence).span();
            for (TimeExpression expression : expressions) {
                if (span.contains(expression.span())) {
                    Optional<Event> event = event(events, sentence);
                    years(expression, span, event.orElse(null)).ifPresent(found::add);
                }
            }
        }
        return List.copyOf(found);
    }

    /** The contact the milestone is said of: in the same sentence, else in the one before. */
    private static Optional<Event> event(List<Event> events, int sentence) {
        return events.stream()
                .filter(event -> event.quad() == Quad.VERBAL_COOPERATION || event.quad() == Quad.MATERIAL_COOPERATION)
                .filter(event -> event.sentence() == sentence)
                .findFirst();
    }

    private Optional<Milestone> years(TimeExpression expression, Span sentence, @Nullable Event event) {
        String before =
                document.text().substring(sentence.begin(), expression.span().begin());
        boolean first = FIRST.matcher(before).find();
        if (expression.kind() == TimeKind.DURATION && expression.length() != null) {
            int years = (int) Math.floor(expression.length().years() + 0.01);
            String lead = expression.span().of(document.text()).toLowerCase(Locale.ROOT);
            boolean after = AFTER.matcher(before).find() || lead.startsWith("after ");
            boolean told = first
                    || (after
                            && event != null
                            && before.toLowerCase(Locale.ROOT).contains("after"));
            return years >= 1 && told
                    ? Optional.of(milestone(expression, sentence, event, years, null))
                    : Optional.empty();
        }
        DateInterval since = expression.date();
        if (first && expression.kind() == TimeKind.SINCE && since != null && document.published() != null) {
            int until = event != null && event.date() != null
                    ? event.date().to().getYear()
                    : document.published().getYear();
            int years = until - since.from().getYear();
            return years >= 1
                    ? Optional.of(milestone(
                            expression, sentence, event, years, since.from().getYear()))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private Milestone milestone(
            TimeExpression expression, Span sentence, @Nullable Event event, int years, @Nullable Integer since) {
        return new Milestone(
                Identifiers.of('m', document.id(), expression.span()),
                document.id(),
                event == null ? 0 : event.sentence(),
                sentence,
                sentence.of(document.text()),
                event == null ? null : event.id(),
                years,
                since);
    }
}
