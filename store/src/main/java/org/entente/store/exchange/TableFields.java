package org.entente.store.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The fields of a table's rows by the names in its header, in whatever order the columns are. */
final class TableFields {
    /** A cell as it stands to the text it means, null for none. */
    interface Meaning {
        @Nullable
        String text(String cell);
    }

    private final Map<String, Integer> places = new HashMap<>();
    private final int width;
    private final Meaning meaning;

    /**
     * @param header the first row
     * @param field from a column's title to the field it holds; other titles are left out
     * @throws IllegalArgumentException when a column is missing without which no row can be read
     */
    TableFields(List<String> header, UnaryOperator<String> field, Meaning meaning) {
        this.width = header.size();
        this.meaning = meaning;
        for (int place = 0; place < width; place++) {
            places.putIfAbsent(field.apply(header.get(place)), place);
        }
        List<String> missing = EventColumns.NEEDED.stream()
                .filter(name -> !places.containsKey(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("the header has no column for " + String.join(", ", missing));
        }
    }

    /** @throws IllegalArgumentException when the row has not as many cells as the header */
    FlatEvent row(List<String> cells) {
        if (cells.size() != width) {
            throw new IllegalArgumentException(
                    "the row has " + cells.size() + (cells.size() == 1 ? " cell" : " cells") + ", the header " + width);
        }
        return new FlatEvent(name -> {
            Integer place = places.get(name);
            return place == null ? null : meaning.text(cells.get(place));
        });
    }
}
