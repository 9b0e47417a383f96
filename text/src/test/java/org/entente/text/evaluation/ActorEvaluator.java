package org.entente.text.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.text.actor.ActorResolver;
import org.entente.text.knowledge.ActorKnowledge;
import org.entente.text.nlp4j.Nlp4jLanguage;

/**
 * Prints the scores on the odd and on the even ids of a labelled file of phrases, and the errors on the odd ones:
 *
 * <pre>mvn -q -o test-compile -pl model,text
 * java -Xmx2g -cp "text/target/test-classes:text/target/classes:model/target/classes:$CLASSPATH" \
 *     org.entente.text.evaluation.ActorEvaluator \
 *     text/src/test/resources/org/entente/text/actor/labelled-phrases.tsv</pre>
 */
public final class ActorEvaluator {
    private ActorEvaluator() {}

    public static void main(String[] arguments) throws IOException {
        ActorEvaluation evaluation =
                new ActorEvaluation(new ActorResolver(ActorKnowledge.bundled(), Nlp4jLanguage.load()));
        List<ActorVerdict> verdicts = evaluation.verdicts(ActorFile.read(Path.of(arguments[0])));
        List<ActorVerdict> odd =
                verdicts.stream().filter(ActorEvaluator::development).toList();
        odd.stream()
                .filter(verdict -> (verdict.countryJudged() && !verdict.countryRight())
                        || (verdict.sectorJudged() && !verdict.sectorRight()))
                .forEach(verdict -> System.out.println(verdict.line() + "\t"
                        + verdict.gold().phrase() + "\t" + verdict.gold().date()));
        System.out.println("odd " + ActorScore.of(odd));
        System.out.println("even "
                + ActorScore.of(verdicts.stream()
                        .filter(verdict -> !development(verdict))
                        .toList()));
    }

    static boolean development(ActorVerdict verdict) {
        return Integer.parseInt(verdict.gold().id()) % 2 == 1;
    }
}
