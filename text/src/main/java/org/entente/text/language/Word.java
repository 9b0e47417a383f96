package org.entente.text.language;

import java.util.Objects;
import org.entente.model.Span;

/**
 * A word of a sentence.
 *
 * @param index position in the sentence, from 0
 * @param span offsets into the document's text
 * @param text the word as it stands there
 * @param lemma lower-case base form
 * @param tag part of speech by the Penn Treebank (VBD, NNP …)
 * @param head index of the governing word, -1 for the root
 * @param relation Stanford-like label of the arc to the head (nsubj, nsubjpass, dobj, prep, pobj, agent, neg, ccomp …)
 */
public record Word(int index, Span span, String text, String lemma, String tag, int head, String relation) {
    public Word {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(lemma, "lemma");
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(relation, "relation");
        if (index < 0 || head < -1 || head == index) {
            throw new IllegalArgumentException("The word \"" + text + "\" at " + index + " has the head " + head + ".");
        }
    }

    public boolean verb() {
        return tag.startsWith("VB");
    }

    public boolean noun() {
        return tag.startsWith("NN");
    }

    public boolean properNoun() {
        return tag.startsWith("NNP");
    }
}
