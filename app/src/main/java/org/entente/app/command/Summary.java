package org.entente.app.command;

import java.util.List;
import java.util.Locale;
import org.entente.model.Coding;

/** The last line on standard error: how much was read and found, in what time. */
final class Summary {
    private int documents;
    private int sentences;
    private int events;
    private int statements;

    static String of(List<Coding> codings, long nanoseconds) {
        Summary summary = new Summary();
        codings.forEach(summary::add);
        return summary.text(nanoseconds);
    }

    void add(Coding coding) {
        documents++;
        sentences += coding.sentences().size();
        events += coding.events().size();
        statements += coding.statements().size();
    }

    String text(long nanoseconds) {
        return count(documents, "document") + ", " + count(sentences, "sentence") + ", " + count(events, "event") + ", "
                + count(statements, "statement") + String.format(Locale.ROOT, " in %.1f s", nanoseconds / 1e9);
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
