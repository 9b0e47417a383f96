package org.entente.text.nlp4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Span;
import org.entente.text.language.Word;

/**
 * Parses the lines of a file by NLP4J's models as their jar holds them, to compare the model file against. The golden
 * file of the tests is made by this program with {@code sentences.txt} and {@code parses.tsv} of the test resources as
 * arguments, the test class path, and {@code -Xmx3g}.
 */
public final class OriginalParses {
    private OriginalParses() {}

    public static void main(String[] arguments) throws IOException {
        Pipeline pipeline = new Pipeline(
                OriginalModels.ambiguityClasses()::get,
                OriginalModels.clusters()::get,
                OriginalModels.tagger(),
                OriginalModels.parser());
        List<String> rows = new ArrayList<>();
        rows.add("# Sentences (after \"# \") and their parses by the original models; made by OriginalParses.");
        rows.add("# word\tlemma\ttag\thead (from 1; 0 is the root)\trelation");
        for (String sentence : Files.readAllLines(Path.of(arguments[0]))) {
            rows.add("");
            rows.add("# " + sentence);
            rows.addAll(rows(pipeline, sentence));
        }
        Files.write(Path.of(arguments[1]), rows);
    }

    /** A row for each word of a sentence. */
    static List<String> rows(Pipeline pipeline, String sentence) {
        List<Token> tokens = Tokenizer.tokens(sentence, new Span(0, sentence.length()));
        return pipeline.words(sentence, tokens).stream()
                .map(OriginalParses::row)
                .toList();
    }

    private static String row(Word word) {
        return String.join(
                "\t", word.text(), word.lemma(), word.tag(), Integer.toString(word.head() + 1), word.relation());
    }
}
