package org.entente.store.exchange;

import java.io.IOException;
import org.entente.store.exchange.Lines.Line;

/** One JSON object a line; blank lines are passed over. */
final class JsonSource implements EventSource {
    @Override
    public void read(Lines lines, EventRows rows) throws IOException {
        for (Line line = lines.next(); line != null; line = lines.next()) {
            if (rows.tooLong(line) || line.text().isBlank()) {
                continue;
            }
            FlatEvent fields;
            try {
                fields = new FlatEvent(JsonFields.of(line.content()));
            } catch (IllegalArgumentException wrong) {
                rows.reject(line, wrong);
                continue;
            }
            rows.accept(line, fields);
        }
    }
}
