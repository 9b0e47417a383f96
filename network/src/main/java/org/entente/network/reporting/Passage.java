package org.entente.network.reporting;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.model.Actor;
import org.entente.model.Citation;

/**
 * A sentence and the actors named in it.
 *
 * @param citation the sentence
 * @param title whether it is the document's headline or its first sentence
 * @param actors the actors as they are mentioned, sorted by id
 */
public record Passage(Citation citation, boolean title, List<Actor> actors) implements Comparable<Passage> {
    public Passage {
        Objects.requireNonNull(citation, "citation");
        actors = List.copyOf(actors);
    }

    /** Ids of those who answer for the actors named: John Kerry names the United States. */
    public SortedSet<String> accountable() {
        SortedSet<String> ids = new TreeSet<>();
        for (Actor actor : actors) {
            ids.add(actor.accountable());
        }
        return ids;
    }

    /** By document, then by place in it. */
    @Override
    public int compareTo(Passage other) {
        int byDocument = citation.document().compareTo(other.citation.document());
        return byDocument != 0 ? byDocument : Integer.compare(index(), other.index());
    }

    private int index() {
        return Integer.parseInt(citation.id());
    }
}
