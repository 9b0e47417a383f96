package org.entente.text.nlp4j;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.model.Span;
import org.entente.text.language.Language;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/** Prints the parse of a text file, a word a line: number, word, lemma, tag, head, relation, begin, end. */
public final class ParsePrinter {
    private ParsePrinter() {}

    public static void main(String[] arguments) throws IOException {
        String text = Files.readString(Path.of(arguments[0]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Language language = Nlp4jLanguage.load();
        for (Span sentence : language.sentences(text)) {
            out.println("# " + sentence.of(text).replaceAll("\\s+", " "));
            print(out, language.parse(text, sentence));
        }
    }

    private static void print(PrintStream out, Parse parse) {
        for (Word word : parse.words()) {
            out.printf(
                    "%d\t%s\t%s\t%s\t%d\t%s\t%d\t%d%n",
                    word.index() + 1,
                    word.text(),
                    word.lemma(),
                    word.tag(),
                    word.head() + 1,
                    word.relation(),
                    word.span().begin(),
                    word.span().end());
        }
        out.println();
    }
}
