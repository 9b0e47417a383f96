package org.entente.store.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;

/** A network as a table, a row for each tie of each time. */
final class TieTable {
    private static final List<String> HEADER = List.of(
            "a",
            "b",
            "sign",
            "year",
            "value",
            "low",
            "high",
            "cooperation",
            "conflict",
            "from",
            "to",
            "events",
            "a_name",
            "a_kind",
            "a_country",
            "b_name",
            "b_kind",
            "b_country",
            "evidence");

    private TieTable() {}

    static void write(Network network, Writer out) throws IOException {
        out.write(CsvRow.of(HEADER));
        for (NetworkTie tie : network.ties()) {
            out.write(row(tie));
        }
    }

    private static String row(NetworkTie tie) {
        return CsvRow.of(Arrays.asList(
                tie.a().id(),
                tie.b().id(),
                tie.sign(),
                tie.from().getYear(),
                tie.value().value(),
                tie.value().low(),
                tie.value().high(),
                tie.mass().cooperation(),
                tie.mass().conflict(),
                tie.from(),
                tie.to(),
                tie.events(),
                tie.a().name(),
                tie.a().kind(),
                tie.a().country(),
                tie.b().name(),
                tie.b().kind(),
                tie.b().country(),
                tie.evidence().isEmpty() ? null : tie.citations()));
    }
}
