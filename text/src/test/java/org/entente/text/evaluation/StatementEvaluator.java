package org.entente.text.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.entente.text.nlp4j.Nlp4jLanguage;

/**
 * Prints the scores on a labelled file as JSON, keys as in the design:
 *
 * <pre>mvn -q -o test-compile -pl model,text
 * java -Xmx2g -cp "text/target/test-classes:text/target/classes:model/target/classes:$CLASSPATH" \
 *     org.entente.text.evaluation.StatementEvaluator ../shared/eval/statements-dev.jsonl</pre>
 */
public final class StatementEvaluator {
    private StatementEvaluator() {}

    public static void main(String[] arguments) throws IOException {
        StatementScore score =
                new StatementEvaluation(Nlp4jLanguage.load()).score(StatementFile.read(Path.of(arguments[0])));
        System.out.printf(
                Locale.ROOT,
                "{\"gold\": %d, \"found\": %d, \"contents\": %d, \"contentsAndSources\": %d, "
                        + "\"contentF1\": %.4f, \"contentSourceF1\": %.4f}%n",
                score.gold(),
                score.found(),
                score.contents(),
                score.contentsAndSources(),
                score.contentF1(),
                score.contentSourceF1());
    }
}
