package org.entente.text.date;

import java.time.LocalDate;
import org.entente.model.DateInterval;
import org.entente.model.DatePrecision;
import org.jspecify.annotations.Nullable;

/** Days counted from that of publication: "today", "yesterday evening", "the day after tomorrow", "overnight". */
final class NearDays implements PointPattern {
    private static final String PARTS = "morning|afternoon|evening|night";

    @Override
    public @Nullable Found match(Tokens tokens, int at, Reference reference) {
        int before = tokens.after(tokens.skip(at, "the"), "day", "before", "yesterday");
        if (before > 0) {
            return found(before, -2, -2, reference);
        }
        int after = tokens.after(tokens.skip(at, "the"), "day", "after", "tomorrow");
        if (after > 0) {
            return found(after, 2, 2, reference);
        }
        if (tokens.after(at, "this", "morning|afternoon|evening") > 0) {
            return found(at + 2, 0, 0, reference);
        }
        if (tokens.after(at, "last", "night") > 0) {
            return found(at + 2, -1, -1, reference);
        }
        return switch (tokens.lower(at)) {
            case "today" -> tokens.isAny(at - 1, "usa") ? null : found(at + 1, 0, 0, reference);
            case "tonight" -> found(at + 1, 0, 0, reference);
            case "yesterday" -> found(tokens.skip(at + 1, PARTS), -1, -1, reference);
            case "tomorrow" -> found(tokens.skip(at + 1, PARTS), 1, 1, reference);
            case "overnight" -> found(at + 1, -1, 0, reference);
            default -> null;
        };
    }

    private static Found found(int end, int from, int to, Reference reference) {
        LocalDate published = reference.published();
        return published == null
                ? Found.undated(end, DatePrecision.DAY)
                : Found.of(
                        end,
                        new DateInterval(published.plusDays(from), published.plusDays(to), DatePrecision.DAY),
                        false);
    }
}
