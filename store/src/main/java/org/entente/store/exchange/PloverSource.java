package org.entente.store.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.store.exchange.Lines.Line;

/** Tab-separated, as {@link PloverLayout} writes it. */
final class PloverSource extends TableSource {
    private static final Map<String, String> FIELDS = PloverColumn.ALL.stream()
            .filter(column -> column.field() != null)
            .collect(Collectors.toUnmodifiableMap(PloverColumn::title, PloverSource::field));

    PloverSource() {
        super(title -> FIELDS.getOrDefault(title, ""), TabText::text);
    }

    @Override
    List<String> cells(Line first, Lines more) {
        return List.of(first.content().split("\t", -1));
    }

    private static String field(PloverColumn column) {
        return column.field() == null ? "" : column.field();
    }
}
