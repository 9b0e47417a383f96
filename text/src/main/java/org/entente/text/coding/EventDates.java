package org.entente.text.coding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.DateInterval;
import org.entente.text.date.TimeExpression;
import org.entente.text.date.TimeKind;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;
import org.jspecify.annotations.Nullable;

/**
 * Dates an event by the expression of time nearest to it in the tree, else by the day of publication.
 *
 * <p>An expression belongs to the lowest verb above it; it dates the event when that verb is the event's own or one
 * that governs it, not when it stands in a clause of its own below the event ("the sanctions imposed in 2010 were
 * lifted").
 */
final class EventDates {
    private static final Set<String> WHEN = Set.of("after", "during", "at", "in", "following");

    private final Map<String, DateInterval> happenings = new HashMap<>();
    private final List<TimeExpression> expressions;
    private final @Nullable LocalDate published;

    EventDates(List<TimeExpression> expressions, @Nullable LocalDate published) {
        this.expressions = List.copyOf(expressions);
        this.published = published;
    }

    /** Keeps when something happened, for "after the conversation" further on in the text. */
    void remember(String predicate, DateInterval date) {
        happenings.put(predicate, date);
    }

    /** The date of what the word stands for, null when neither the sentence nor the publication dates it. */
    @Nullable
    DateInterval date(Parse parse, Word word) {
        return told(parse, word).orElse(published == null ? null : DateInterval.day(published));
    }

    /** The date that the text itself gives: by an expression of time, or by something that happened before. */
    Optional<DateInterval> told(Parse parse, Word word) {
        Optional<TimeExpression> expression = nearest(parse, word).filter(time -> time.date() != null);
        return expression.isPresent() ? expression.map(TimeExpression::date) : byHappening(parse, word);
    }

    private Optional<DateInterval> byHappening(Parse parse, Word word) {
        for (Word ancestor : parse.ancestors(word)) {
            for (Word preposition : parse.children(ancestor, "prep")) {
                Optional<DateInterval> known = happening(parse, preposition, word);
                if (known.isPresent()) {
                    return known;
                }
            }
            if (ancestor.verb()) {
                break;
            }
        }
        return Optional.empty();
    }

    private Optional<DateInterval> happening(Parse parse, Word preposition, Word word) {
        return Optional.of(preposition)
                .filter(prep -> WHEN.contains(prep.text().toLowerCase(Locale.ROOT)))
                .flatMap(prep -> parse.child(prep, "pobj"))
                .filter(noun ->
                        !noun.equals(word) && parse.child(noun, "det", "poss").isPresent())
                .map(noun -> happenings.get(noun.lemma()));
    }

    /** The dated or relative expression that belongs to the word, if the sentence has one. */
    Optional<TimeExpression> nearest(Parse parse, Word word) {
        return expressions.stream()
                .filter(expression -> parse.span().contains(expression.span()))
                .filter(expression -> expression.kind() != TimeKind.DURATION && !record(parse, expression))
                .filter(expression -> distance(parse, word, expression) < Integer.MAX_VALUE)
                .min(Comparator.comparingInt(expression -> distance(parse, word, expression)));
    }

    /** "the first talks since 1979" were not held in 1979. */
    private static boolean record(Parse parse, TimeExpression expression) {
        return expression.kind() == TimeKind.SINCE
                && parse.words().stream()
                        .filter(word -> word.span().end() <= expression.span().begin())
                        .anyMatch(word -> word.tag().equals("JJS")
                                || word.tag().equals("RBS")
                                || word.lemma().equals("first"));
    }

    private static int distance(Parse parse, Word word, TimeExpression expression) {
        Optional<Word> head = parse.headOf(expression.span());
        if (head.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        if (parse.dominates(word, head.get()) && sameClause(parse, word, head.get())) {
            return 0;
        }
        List<Word> chain = parse.ancestors(word);
        List<Word> above = parse.ancestors(head.get());
        for (int up = 0; up < above.size(); up++) {
            Word ancestor = above.get(up);
            if (ancestor.verb() || up == above.size() - 1) {
                int place = chain.indexOf(ancestor);
                return place < 0 ? Integer.MAX_VALUE : 1 + place;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Whether no verb stands between the word and the expression below it. */
    private static boolean sameClause(Parse parse, Word word, Word below) {
        for (Word ancestor : parse.ancestors(below)) {
            if (ancestor.equals(word)) {
                return true;
            }
            if (ancestor.verb()) {
                return false;
            }
        }
        return false;
    }
}
