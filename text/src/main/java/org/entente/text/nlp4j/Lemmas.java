package org.entente.text.nlp4j;

import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.text.tsv.TsvFile;

/** Base forms of words: as the parser was trained on them, and as a reader wants them. */
final class Lemmas {
    /** What is left of "won't", "can't" and "shan't" before the negation. */
    private static final Map<String, String> CUT_MODALS = Map.of("wo", "will", "ca", "can", "sha", "shall");

    /** Verb forms that the analyser leaves as they are or gets wrong. */
    private static final Map<String, String> CORRECTED =
            TsvFile.read(Lemmas.class, "/org/entente/text/nlp4j/lemmas.tsv").stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row.cell(0), row -> row.cell(1)));

    private final EnglishMorphAnalyzer analyzer = new EnglishMorphAnalyzer();

    /** With digits collapsed and number words replaced by a mark, as in the training data. */
    String forModels(NLPNode node) {
        return analyzer.lemmatize(node.getWordFormSimplified(), node.getPartOfSpeechTag());
    }

    /** The lower-case base form; numbers stay as they stand in the text. */
    String readable(String form, String tag) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (tag.equals("MD") && CUT_MODALS.containsKey(lower)) {
            return CUT_MODALS.get(lower);
        }
        String corrected = tag.startsWith("VB") ? CORRECTED.get(lower) : null;
        if (corrected != null) {
            return corrected;
        }
        String lemma = analyzer.lemmatize(form, tag);
        if (!lemma.startsWith("#")) {
            return lemma.toLowerCase(Locale.ROOT);
        }
        boolean plural = tag.equals("NNS") && lower.endsWith("s") && lower.length() > 3;
        return lemma.equals("#crd#") && plural ? lower.substring(0, lower.length() - 1) : lower;
    }
}
