package org.entente.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.store.Imported;
import org.entente.store.Retelling;
import org.entente.store.eventdata.Reading;
import org.entente.store.eventdata.Roster;

/** What an import has to say, a line each. */
final class ImportLines {
    private static final int NAMED = 10;

    private ImportLines() {}

    /** What one file brought. */
    static String summary(Path file, Imported imported, Path rejects, long nanoseconds) {
        Reading reading = imported.reading();
        if (reading == null) {
            return file + ": imported before as " + imported.dataset() + "; nothing changed";
        }
        double seconds = nanoseconds / 1e9;
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "%s: %,d rows read as %s, %,d new events, %,d repeated, %,d known already, %,d rejected",
                file,
                reading.rows(),
                reading.coder().title(),
                imported.added(),
                imported.repeated(),
                imported.known(),
                reading.rejected()));
        if (reading.rejected() > 0) {
            line.append(" (").append(rejects).append(')');
        }
        line.append(String.format(Locale.ROOT, ", %,d without a type", reading.untyped()));
        if (reading.replaced() > 0) {
            line.append(String.format(Locale.ROOT, ", %,d not in UTF-8", reading.replaced()));
        }
        return line + String.format(Locale.ROOT, "; %.1f s, %,.0f rows a second", seconds, reading.rows() / seconds);
    }

    /** What one export brought. */
    static String summary(Path file, Retelling retelling, Path rejects) {
        if (retelling.before()) {
            return file + ": imported before as " + retelling.dataset() + "; nothing changed";
        }
        return String.format(
                        Locale.ROOT,
                        "%s: %,d new events, %,d known already, %,d rejected",
                        file,
                        retelling.added(),
                        retelling.known(),
                        retelling.rejected())
                + (retelling.rejected() > 0 ? " (" + rejects + ")" : "");
    }

    /** The names nobody knows, the most frequent of them by name. */
    static Optional<String> unknown(Roster roster) {
        List<Roster.Unknown> unknown = roster.unknown();
        if (unknown.isEmpty()) {
            return Optional.empty();
        }
        String names = unknown.stream()
                .limit(NAMED)
                .map(one -> one.name().name() + " (" + one.rows() + ")")
                .collect(Collectors.joining(", "));
        return Optional.of(Summary.count(unknown.size(), "unknown name")
                + (unknown.size() == 1
                        ? " is kept as an actor of its own: "
                        : " are kept as actors of their own, most often ")
                + names);
    }
}
