package org.entente.app.command;

import java.util.List;
import java.util.Locale;
import org.entente.model.Coding;

/** The last line on standard error: how much was read and found, in what time. */
final class Summary {
    private Summary() {}

    static String of(List<Coding> codings, long nanoseconds) {
        int sentences =
                codings.stream().mapToInt(coding -> coding.sentences().size()).sum();
        int events = codings.stream().mapToInt(coding -> coding.events().size()).sum();
        int statements =
                codings.stream().mapToInt(coding -> coding.statements().size()).sum();
        return count(codings.size(), "document") + ", " + count(sentences, "sentence") + ", " + count(events, "event")
                + ", " + count(statements, "statement") + String.format(Locale.ROOT, " in %.1f s", nanoseconds / 1e9);
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
