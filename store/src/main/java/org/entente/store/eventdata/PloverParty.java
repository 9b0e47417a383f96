package org.entente.store.eventdata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One side of an event with PLOVER types, as a row tells it: names, countries and sectors, where several act together
 * each a list parted by semicolons.
 *
 * @param names resolved names
 * @param raw the words of the text, for those without a resolved name
 * @param countries names or ISO 3166 codes; of one actor several may be parted by bars, of which the first counts
 * @param primary the main sector of each
 * @param sectors all sectors
 */
record PloverParty(String names, String raw, String countries, String primary, String sectors) {
    /** Each actor of this side, none when the row names nobody. */
    List<PartyName> parties() {
        List<String> named = items(names);
        List<String> words = items(raw);
        List<String> homes = items(countries);
        int count = !named.isEmpty() ? named.size() : !words.isEmpty() ? words.size() : homes.size();
        List<PartyName> parties = new ArrayList<>(count);
        for (int place = 0; place < count; place++) {
            String home = first(at(homes, place, count));
            String name = pick(at(named, place, count), at(words, place, count), home);
            if (!name.isEmpty()) {
                parties.add(new PartyName(NameScheme.PLOVER, name, home, sectors(place, count)));
            }
        }
        return parties.stream().distinct().toList();
    }

    /** What a list has of one of several; a list of one is of them all. */
    private static String at(List<String> items, int place, int count) {
        return items.size() == count ? items.get(place) : items.size() == 1 ? items.get(0) : "";
    }

    private String sectors(int place, int count) {
        List<String> main = items(primary);
        if (count == 1) {
            return String.join(
                    ";",
                    (main.isEmpty() ? items(sectors) : main)
                            .stream().filter(sector -> !sector.isEmpty()).toList());
        }
        return at(main, place, count);
    }

    /** The items of a list, empty where one is missing; none where all are. */
    private static List<String> items(String cell) {
        String text = cell.startsWith("[") && cell.endsWith("]") ? unlisted(cell) : cell;
        List<String> items = Arrays.stream(text.split(";", -1))
                .map(item -> Cells.present(item.strip()))
                .toList();
        return items.stream().allMatch(String::isEmpty) ? List.of() : items;
    }

    /** A list as Python prints it, {@code ['GOV', 'MIL']}. */
    private static String unlisted(String cell) {
        return Arrays.stream(cell.substring(1, cell.length() - 1).split(",(?=\\s*['\"])", -1))
                .map(item -> item.strip().replaceAll("^['\"]|['\"]$", ""))
                .collect(Collectors.joining(";"));
    }

    private static String first(String countries) {
        int bar = countries.indexOf('|');
        return bar < 0 ? countries : countries.substring(0, bar).strip();
    }

    private static String pick(String name, String words, String country) {
        return !name.isEmpty() ? name : words.isEmpty() ? country : words;
    }
}
