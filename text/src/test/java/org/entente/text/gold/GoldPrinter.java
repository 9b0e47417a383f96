package org.entente.text.gold;

import java.util.List;
import org.entente.text.actor.ActorReader;
import org.entente.text.codebook.Codebook;
import org.entente.text.coding.Coder;
import org.entente.text.coding.SharedNetwork;
import org.entente.text.knowledge.ActorKnowledge;
import org.entente.text.nlp4j.SharedLanguage;

/** Prints what the coder gets wrong on the gold set: {@code java … GoldPrinter [articles|sentences]}. */
public final class GoldPrinter {
    private GoldPrinter() {}

    static Coder coder() {
        return new Coder(
                SharedLanguage.english(),
                new ActorReader(ActorKnowledge.bundled()),
                Codebook.load(),
                SharedNetwork.get());
    }

    static GoldScore score(List<GoldText> texts, Coder coder, boolean loud) {
        GoldScore score = new GoldScore(loud ? System.out::println : line -> {});
        for (GoldText text : texts) {
            score.add(text, coder.code(text.document()));
        }
        return score;
    }

    public static void main(String[] arguments) {
        String which = arguments.length == 0 ? "" : arguments[0];
        Coder coder = coder();
        if (!which.equals("sentences")) {
            System.out.println("ARTICLES\n" + score(GoldSet.articles(), coder, true));
        }
        if (!which.equals("articles")) {
            System.out.println("SENTENCES\n" + score(GoldSet.sentences(), coder, true));
        }
    }
}
