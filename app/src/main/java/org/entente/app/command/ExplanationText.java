package org.entente.app.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.text.coding.Explanation;

/** Why an event was coded, for a person to read: words, frame, competing labels. */
final class ExplanationText {
    private static final int MOST_LABELS = 4;

    private ExplanationText() {}

    static String of(Event event, Optional<Explanation> explanation) {
        StringBuilder text = new StringBuilder(head(event));
        explanation.ifPresent(found -> {
            line(text, "words", String.join(" | ", found.words()));
            String frame = found.frame();
            line(text, "frame", frame == null ? "none; the sentence model alone" : frame);
            line(
                    text,
                    "labels",
                    found.labels().isEmpty() ? "the frame alone: no second actor to ask about" : labels(found));
        });
        return text.append('\n').toString();
    }

    private static String head(Event event) {
        DateInterval date = event.date();
        Mention target = event.target();
        return event.id() + "  " + event.source().actor().id() + " " + event.type() + " "
                + (target == null ? "-" : target.actor().id()) + "  "
                + (date == null ? "no date" : date.label()) + ", " + event.factuality() + ", confidence "
                + number(event.confidence()) + "\n  \"" + event.evidence().replace('\n', ' ') + "\"\n";
    }

    private static String labels(Explanation explanation) {
        List<Explanation.Score> scores = explanation.labels();
        return scores.stream()
                .limit(MOST_LABELS)
                .map(score -> score.label() + " " + number(score.probability()))
                .collect(Collectors.joining(", ", "", ", nothing " + number(explanation.nothing())));
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(String.format(Locale.ROOT, "  %-7s %s%n", name, value).replace("\r\n", "\n"));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
