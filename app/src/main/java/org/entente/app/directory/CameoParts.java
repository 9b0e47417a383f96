package org.entente.app.directory;

import java.util.ArrayList;
import java.util.List;
import org.entente.store.eventdata.PartyName;

/**
 * What a code of CAMEO is composed of.
 *
 * @param country code of a country or region, empty for none
 * @param groups codes of a known group
 * @param peoples codes of peoples and faiths
 * @param roles codes of roles
 * @param told whether columns of their own tell the parts; else anything that follows the country may be any of them
 */
record CameoParts(String country, List<String> groups, List<String> peoples, List<String> roles, boolean told) {
    private static final int LETTERS = 3;

    CameoParts {
        groups = List.copyOf(groups);
        peoples = List.copyOf(peoples);
        roles = List.copyOf(roles);
    }

    /** By the columns of the row where there are any, else by cutting the code after each third letter. */
    static CameoParts of(PartyName name) {
        if (name.sectors().isEmpty()) {
            List<String> cut = cut(name.name());
            List<String> rest = cut.subList(1, cut.size());
            return new CameoParts(cut.get(0), rest, List.of(), rest, false);
        }
        String[] columns = (name.sectors() + "|||").split("\\|", -1);
        return new CameoParts(name.country(), words(columns[0]), words(columns[1]), words(columns[2]), true);
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
    }

    private static List<String> cut(String code) {
        List<String> parts = new ArrayList<>(code.length() / LETTERS + 1);
        for (int begin = 0; begin < code.length(); begin += LETTERS) {
            parts.add(code.substring(begin, Math.min(code.length(), begin + LETTERS)));
        }
        return parts;
    }
}
