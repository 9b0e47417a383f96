package org.entente.network.tie;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Event;
import org.entente.model.EventType;

/** The known traps of signs, from {@code sign-rules.tsv}, which says them in words. */
final class SignRules {
    private static final String FILE = "sign-rules.tsv";
    private static final SignRules BUNDLED = new SignRules(read());

    private final Map<EventType, List<SignRule>> rules = new EnumMap<>(EventType.class);

    private SignRules(List<SignRule> all) {
        for (SignRule rule : all) {
            rules.computeIfAbsent(rule.type(), type -> new ArrayList<>()).add(rule);
        }
    }

    static SignRules bundled() {
        return BUNDLED;
    }

    /** The first rule that holds for an event. */
    Optional<SignRule> of(Event event) {
        return rules.getOrDefault(event.type(), List.of()).stream()
                .filter(rule -> rule.holds(event))
                .findFirst();
    }

    List<SignRule> all() {
        return rules.values().stream().flatMap(List::stream).toList();
    }

    private static List<SignRule> read() {
        try (InputStream stream = SignRules.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("The file " + FILE + " is missing from the program.");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(SignRules::rule)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SignRule rule(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4) {
            throw new IllegalStateException(FILE + ": the line \"" + line + "\" has not four columns.");
        }
        return new SignRule(EventType.valueOf(cells[0]), cells[1], Double.parseDouble(cells[2]), cells[3]);
    }
}
