package org.entente.store.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A column of the PLOVER-shaped form.
 *
 * @param title its name in the header
 * @param field the {@link EventColumns field} it holds, null where Entente has none or derives it from others
 * @param value what it holds for an event
 */
record PloverColumn(String title, @Nullable String field, EventColumns.Value value) {
    /** The forty of POLECAT's yearly files, then what they have no place for under the names of the CSV form. */
    static final List<PloverColumn> ALL = all();

    private static List<PloverColumn> all() {
        List<PloverColumn> all = new ArrayList<>();
        all.add(of("Event ID", "id"));
        all.add(of("Event Date", "date"));
        all.add(of("Event Type", "type"));
        all.add(of("Event Mode", "mode"));
        all.add(of("Intensity", "goldstein"));
        all.add(new PloverColumn("Quad Code", null, PloverColumn::quad));
        all.add(empty("Contexts"));
        party(all, "Actor", "source");
        party(all, "Recipient", "target");
        for (String place : List.of("Placename", "City", "District", "Province", "Country", "Latitude", "Longitude")) {
            all.add(empty(place));
        }
        all.add(empty("GeoNames ID"));
        all.add(empty("Raw Placename"));
        all.add(empty("Feature Type"));
        all.add(of("Source", "document_source"));
        all.add(of("Publication Date", "published"));
        all.add(empty("Story People"));
        all.add(empty("Story Organizations"));
        all.add(empty("Story Locations"));
        all.add(empty("Language"));
        all.add(of("Version", "coder"));
        all.add(of("Headline", "document_title"));
        rest(all);
        return List.copyOf(all);
    }

    private static void party(List<PloverColumn> all, String title, String role) {
        all.add(of(title + " Name", role + "_name"));
        all.add(of(title + " Country", role + "_country"));
        all.add(empty(title + " COW"));
        EventColumns.Value sectors = EventColumns.value(role + "_sector");
        all.add(new PloverColumn("Primary " + title + " Sector", null, sourced -> primary(sectors.apply(sourced))));
        all.add(of(title + " Sectors", role + "_sector"));
        all.add(empty(title + " Title"));
        all.add(of(title + " Name Raw", role + "_mention"));
        all.add(empty("Wikipedia " + title + " ID"));
    }

    private static void rest(List<PloverColumn> all) {
        Set<String> rest = new LinkedHashSet<>(EventColumns.names());
        rest.remove("quad");
        all.forEach(column -> rest.remove(column.field));
        rest.forEach(field -> all.add(of(field, field)));
    }

    private static PloverColumn of(String title, String field) {
        return new PloverColumn(title, field, EventColumns.value(field));
    }

    private static PloverColumn empty(String title) {
        return new PloverColumn(title, null, sourced -> null);
    }

    private static Object quad(SourcedEvent sourced) {
        return sourced.event().quad().name().replace('_', ' ');
    }

    /** The first code of several. */
    private static @Nullable Object primary(@Nullable Object sectors) {
        return sectors == null ? null : sectors.toString().split(" ", 2)[0];
    }
}
