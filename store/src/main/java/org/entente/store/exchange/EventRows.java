package org.entente.store.exchange;

import java.util.function.Consumer;
import org.entente.store.exchange.Lines.Line;

/** Where the rows of a file go, whatever its form. */
final class EventRows {
    private final Consumer<SourcedEvent> events;
    private final Consumer<RejectedRow> rejected;

    EventRows(Consumer<SourcedEvent> events, Consumer<RejectedRow> rejected) {
        this.events = events;
        this.rejected = rejected;
    }

    /** A row whose fields were found. */
    void accept(Line line, FlatEvent fields) {
        SourcedEvent event;
        try {
            event = fields.read();
        } catch (IllegalArgumentException wrong) {
            reject(line, wrong);
            return;
        }
        events.accept(event);
    }

    void reject(Line line, IllegalArgumentException wrong) {
        reject(line, String.valueOf(wrong.getMessage()));
    }

    void reject(Line line, String reason) {
        rejected.accept(new RejectedRow(line.number(), reason, line.content()));
    }

    /** Refuses a line that is too long; whether it did. */
    boolean tooLong(Line line) {
        if (line.cut()) {
            reject(line, "the line is longer than " + Lines.LONGEST + " characters");
        }
        return line.cut();
    }
}
