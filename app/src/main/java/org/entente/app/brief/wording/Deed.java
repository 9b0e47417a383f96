package org.entente.app.brief.wording;

import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Citation;
import org.entente.model.Event;

/**
 * Events that tell of one thing done.
 *
 * @param sources who acts, at least one
 * @param targets on whom, empty when on nobody in particular
 * @param mutual whether they do it to each other
 * @param speakers who says so, empty for the documents' own voice; several where each speaks of itself
 * @param event one of the events, for what they share: type, date, factuality, who says so
 * @param citations all of them, in the order they were met
 */
public record Deed(
        List<Actor> sources,
        List<Actor> targets,
        boolean mutual,
        List<Actor> speakers,
        Event event,
        List<Citation> citations) {
    public Deed {
        speakers = List.copyOf(speakers);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        citations = List.copyOf(citations);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("A deed is done by someone.");
        }
    }
}
