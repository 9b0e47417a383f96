package org.entente.text.gold;

import java.util.Arrays;
import java.util.List;
import org.entente.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * An event a careful reader finds in a sentence; alternatives stand where readers differ, {@code *} where they need not
 * agree.
 *
 * @param sentence index of the sentence in its text
 * @param debatable whether it counts neither as missed nor as wrongly found
 * @param source who acts
 * @param target who is acted on
 * @param labels types that are right, CONCEDE and RETREAT merged as YIELD
 * @param factualities factualities that are right
 * @param speaker who says so, {@code -} for the text's own voice
 * @param date as {@link org.entente.model.DateInterval#label()} writes it
 */
record GoldEvent(
        int sentence,
        boolean debatable,
        GoldActor source,
        GoldActor target,
        List<String> labels,
        List<String> factualities,
        GoldActor speaker,
        String date) {
    GoldEvent {
        labels = List.copyOf(labels);
        factualities = List.copyOf(factualities);
    }

    /** One of the fifteen labels of the evaluation files. */
    static String label(String type) {
        return type.equals("CONCEDE") || type.equals("RETREAT") ? "YIELD" : type;
    }

    static List<String> labels(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(GoldEvent::label)
                .distinct()
                .sorted()
                .toList();
    }

    boolean dyad(String sourceCode, String targetCode) {
        return source.matches(sourceCode) && target.matches(targetCode);
    }

    boolean factuality(Event event) {
        return factualities.contains(event.factuality().name());
    }

    boolean speaker(Event event) {
        return speaker.matches(
                event.attribution() == null
                        ? "-"
                        : GoldActor.code(event.attribution().speaker()));
    }

    boolean date(Event event) {
        return dated(event.date() == null ? null : event.date().label());
    }

    private boolean dated(@Nullable String label) {
        return date.equals(label);
    }

    @Override
    public String toString() {
        return (debatable ? "?" : "") + String.join("|", source.codes()) + ">" + String.join("|", target.codes()) + ":"
                + String.join("|", labels);
    }
}
