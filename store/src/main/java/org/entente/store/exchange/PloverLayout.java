package org.entente.store.exchange;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tab-separated, a header first, lines ended by a line feed. */
final class PloverLayout implements EventLayout {
    @Override
    public String header() {
        return PloverColumn.ALL.stream().map(PloverColumn::title).collect(Collectors.joining("\t", "", "\n"));
    }

    @Override
    public String row(SourcedEvent sourced) {
        return PloverColumn.ALL.stream()
                .map(column -> cell(column.value().apply(sourced)))
                .collect(Collectors.joining("\t", "", "\n"));
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.toString();
        }
        return TabText.cell(value == null ? null : value.toString());
    }
}
