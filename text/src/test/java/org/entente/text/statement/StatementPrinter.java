package org.entente.text.statement;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.Span;
import org.entente.text.language.Language;
import org.entente.text.language.Parse;
import org.entente.text.nlp4j.Nlp4jLanguage;
import org.jspecify.annotations.Nullable;

/** Prints the statements of a text file, one a line: depth, speaker, cue, stance, audience, content. */
public final class StatementPrinter {
    private StatementPrinter() {}

    public static void main(String[] arguments) throws IOException {
        String text = Files.readString(Path.of(arguments[0]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Language language = Nlp4jLanguage.load();
        List<Parse> parses = language.sentences(text).stream()
                .map(sentence -> language.parse(text, sentence))
                .toList();
        for (Utterance utterance : new StatementFinder().find(text, parses)) {
            out.printf(
                    "%d\t%s\t%s\t%s%s\t%s\t%s%n",
                    utterance.depth(),
                    words(utterance.speaker(), text),
                    utterance.cueLemma(),
                    utterance.stance(),
                    utterance.quoted() ? " quoted" : "",
                    words(utterance.audience(), text),
                    words(utterance.content(), text));
        }
    }

    private static String words(@Nullable Span span, String text) {
        return span == null ? "-" : span.of(text).replaceAll("\\s+", " ");
    }
}
