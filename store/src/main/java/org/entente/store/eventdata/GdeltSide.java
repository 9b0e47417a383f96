package org.entente.store.eventdata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where one side of an event stands in a row of GDELT; -1 for what a file has not.
 *
 * @param code the composed code
 * @param country the country's code
 * @param group the known group's code
 * @param peoples ethnic and religious codes
 * @param roles type codes
 */
record GdeltSide(int code, int country, int group, List<Integer> peoples, List<Integer> roles) {
    GdeltSide {
        peoples = List.copyOf(peoples);
        roles = List.copyOf(roles);
    }

    /** Ten columns side by side, as all daily files have them. */
    static GdeltSide from(int first) {
        return new GdeltSide(
                first,
                first + 2,
                first + 3,
                List.of(first + 4, first + 5, first + 6),
                List.of(first + 7, first + 8, first + 9));
    }

    /** By the names of a header: {@code Actor1CountryCode}. */
    static GdeltSide of(Columns columns, String actor, String reduced) {
        return new GdeltSide(
                columns.place(actor + "Code", reduced),
                columns.place(actor + "CountryCode"),
                columns.place(actor + "KnownGroupCode"),
                places(columns, actor, "EthnicCode", "Religion1Code", "Religion2Code"),
                places(columns, actor, "Type1Code", "Type2Code", "Type3Code"));
    }

    /** Who it is, null when the row does not say. Its words are left out: one code has many of them. */
    @Nullable
    PartyName party(List<String> cells) {
        String composed = cell(cells, code);
        String sectors = cell(cells, group) + "|" + all(cells, peoples) + "|" + all(cells, roles);
        return composed.isEmpty()
                ? null
                : new PartyName(NameScheme.GDELT, composed, cell(cells, country), sectors.equals("||") ? "" : sectors);
    }

    private static List<Integer> places(Columns columns, String actor, String... names) {
        List<Integer> places = new ArrayList<>(names.length);
        for (String name : names) {
            places.add(columns.place(actor + name));
        }
        return places;
    }

    private static String all(List<String> cells, List<Integer> places) {
        String all = "";
        for (int place : places) {
            String code = cell(cells, place);
            if (!code.isEmpty()) {
                all = all.isEmpty() ? code : all + " " + code;
            }
        }
        return all;
    }

    private static String cell(List<String> cells, int place) {
        return place < 0 ? "" : Cells.present(cells.get(place)).toUpperCase(Locale.ROOT);
    }
}
