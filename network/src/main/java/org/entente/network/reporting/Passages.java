package org.entente.network.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.entente.model.Actor;
import org.entente.model.Citation;
import org.entente.model.Coding;
import org.entente.model.Mention;
import org.entente.model.Sentence;

/** Sorts a document's mentions into its sentences. */
final class Passages {
    private Passages() {}

    static List<Passage> of(Coding coding) {
        List<Passage> passages = new ArrayList<>();
        for (Sentence sentence : coding.sentences()) {
            TreeMap<String, Actor> named = new TreeMap<>();
            for (Mention mention : coding.mentions()) {
                if (sentence.span().contains(mention.span())) {
                    named.merge(mention.actor().id(), mention.actor(), Actors::steady);
                }
            }
            if (!named.isEmpty()) {
                Citation citation = Citation.sentence(coding.document().id(), sentence.index());
                passages.add(new Passage(citation, sentence.index() == 0, List.copyOf(named.values())));
            }
        }
        return passages;
    }
}
