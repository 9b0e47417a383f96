package org.entente.text.codes;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A table of roles. Immutable. */
public final class Roles {
    private final Map<String, Role> roles = new HashMap<>();

    private Roles(String file, int columns, Function<CodeRow, Role> reading) {
        for (CodeRow row : CodeFile.rows(file, columns)) {
            Role role = reading.apply(row);
            roles.put(role.code(), role);
        }
    }

    /** Codes that follow a country's, as GOV in USAGOV. */
    public static Roles codes() {
        return new Roles("role-codes.tsv", 4, row -> new Role(row.text(0), row.text(1), row.sectors(2), row.yes(3)));
    }

    /** The words before the country in names of ICEWS, as in "Police (Australia)". */
    public static Roles icews() {
        return words("icews-roles.tsv");
    }

    /** The words of ICEWS for sectors. */
    public static Roles icewsSectors() {
        return words("icews-sectors.tsv");
    }

    public Optional<Role> find(String code) {
        return Optional.ofNullable(roles.get(code));
    }

    /** All of the table. */
    public Collection<Role> all() {
        return Collections.unmodifiableCollection(roles.values());
    }

    private static Roles words(String file) {
        return new Roles(file, 3, row -> new Role(row.text(0), row.text(0), row.sectors(1), row.yes(2)));
    }
}
