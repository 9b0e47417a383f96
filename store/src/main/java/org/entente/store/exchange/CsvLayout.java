package org.entente.store.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comma-separated, a header first. */
final class CsvLayout implements EventLayout {
    private final List<EventColumns.Value> values =
            EventColumns.names().stream().map(EventColumns::value).toList();

    @Override
    public String header() {
        return CsvRow.of(EventColumns.names());
    }

    @Override
    public String row(SourcedEvent sourced) {
        List<@Nullable Object> cells = new ArrayList<>(values.size());
        for (EventColumns.Value value : values) {
            cells.add(value.apply(sourced));
        }
        return CsvRow.of(cells);
    }
}
