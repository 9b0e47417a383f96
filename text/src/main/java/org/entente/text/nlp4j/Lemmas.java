package org.entente.text.nlp4j;

import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Locale;

/** Base forms of words: as the parser was trained on them, and as a reader wants them. */
final class Lemmas {
    private final EnglishMorphAnalyzer analyzer = new EnglishMorphAnalyzer();

    /** With digits collapsed and number words replaced by a mark, as in the training data. */
    String forModels(NLPNode node) {
        return analyzer.lemmatize(node.getWordFormSimplified(), node.getPartOfSpeechTag());
    }

    /** The lower-case base form; numbers stay as they stand in the text. */
    String readable(String form, String tag) {
        String lemma = analyzer.lemmatize(form, tag);
        String lower = form.toLowerCase(Locale.ROOT);
        if (!lemma.startsWith("#")) {
            return lemma.toLowerCase(Locale.ROOT);
        }
        boolean plural = tag.equals("NNS") && lower.endsWith("s") && lower.length() > 3;
        return lemma.equals("#crd#") && plural ? lower.substring(0, lower.length() - 1) : lower;
    }
}
