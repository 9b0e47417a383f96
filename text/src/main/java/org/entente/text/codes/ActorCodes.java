package org.entente.text.codes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.entente.text.knowledge.Period;

/** A table of codes that stand for actors. Immutable; each table is read when it is first asked for. */
public final class ActorCodes {
    private final Map<String, List<ActorCode>> codes = new HashMap<>();

    private ActorCodes(String file, int columns, Function<CodeRow, ActorCode> reading) {
        for (CodeRow row : CodeFile.rows(file, columns)) {
            ActorCode code = reading.apply(row);
            codes.computeIfAbsent(code.code(), any -> new ArrayList<>(1)).add(code);
        }
    }

    /** The codes of the KEDS project, in its WEIS-coded files of the Gulf and the Levant. */
    public static ActorCodes keds() {
        return new ActorCodes(
                "keds-actors.tsv",
                8,
                row -> new ActorCode(
                        row.text(0),
                        row.optional(1),
                        row.text(2),
                        row.optional(3),
                        row.sectors(4),
                        row.optional(5),
                        Period.of(row.date(6), row.date(7))));
    }

    /** The letters of the Correlates of War project for states. */
    public static ActorCodes cow() {
        return states("cow-states.tsv");
    }

    /** The letters for states in the yearly signed networks of Doreian and Mrvar (2015). */
    public static ActorCodes signedNetworks() {
        return states("cow-signed-states.tsv");
    }

    /** The codes of CAMEO for organisations, armed groups, peoples and faiths. */
    public static ActorCodes cameoGroups() {
        return new ActorCodes(
                "cameo-groups.tsv",
                4,
                row -> new ActorCode(row.text(0), row.text(1), row.text(2), null, row.sectors(3), null, Period.ALWAYS));
    }

    /** The codes of CAMEO for countries and regions that are not ISO 3166's. */
    public static ActorCodes cameoCountries() {
        return new ActorCodes(
                "cameo-countries.tsv",
                4,
                row -> place(row.text(0), row.text(1), row.text(2), row.text(3).equals("STATE")));
    }

    /** The names of ICEWS for countries and regions that are not the usual ones. */
    public static ActorCodes icewsCountries() {
        return new ActorCodes(
                "icews-countries.tsv",
                2,
                row -> place(row.text(0), row.text(1), row.text(0), row.text(1).length() == 3));
    }

    /** What a code stands for on a day: what fits the day, else the last of its meanings. */
    public Optional<ActorCode> find(String code, LocalDate day) {
        List<ActorCode> meanings = codes.getOrDefault(code, List.of());
        return meanings.stream()
                .filter(meaning -> meaning.period().contains(day))
                .findFirst()
                .or(() -> meanings.isEmpty() ? Optional.empty() : Optional.of(meanings.get(meanings.size() - 1)));
    }

    /** The days on which the meaning of a code may change. */
    public NavigableSet<LocalDate> changes(String code) {
        NavigableSet<LocalDate> changes = new TreeSet<>();
        for (ActorCode meaning : codes.getOrDefault(code, List.of())) {
            LocalDate from = meaning.period().from();
            LocalDate to = meaning.period().to();
            if (from != null) {
                changes.add(from);
            }
            if (to != null) {
                changes.add(to);
            }
        }
        return changes;
    }

    /** All meanings of all codes. */
    public Collection<ActorCode> all() {
        return codes.values().stream().flatMap(List::stream).toList();
    }

    private static ActorCodes states(String file) {
        return new ActorCodes(
                file,
                6,
                row -> new ActorCode(
                        row.text(0),
                        row.text(2),
                        row.text(3),
                        row.text(2),
                        List.of(),
                        null,
                        Period.of(row.date(4), row.date(5))));
    }

    private static ActorCode place(String code, String actor, String name, boolean state) {
        return new ActorCode(code, actor, name, state ? actor : null, List.of(), null, Period.ALWAYS);
    }
}
