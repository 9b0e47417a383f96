package org.entente.app.brief.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.entente.model.Citation;
import org.entente.model.Event;

/** Of what several documents tell, the words of one and the sources of all. */
final class Tellings {
    private final UnaryOperator<Citation> standing;
    private final Map<Citation, String> teller = new HashMap<>();
    private final Map<Citation, List<Citation>> others = new LinkedHashMap<>();
    private final List<Event> told = new ArrayList<>();

    /** @param standing the event that stands for all tellings of one */
    Tellings(List<Event> events, UnaryOperator<Citation> standing) {
        this.standing = standing;
        for (Event event : events) {
            Citation one = Citation.of(event);
            Citation stands = standing.apply(one);
            if (stands.equals(one)) {
                teller.put(stands, event.document());
            } else {
                teller.putIfAbsent(stands, event.document());
            }
        }
        for (Event event : events) {
            Citation stands = standing.apply(Citation.of(event));
            if (event.document().equals(teller.get(stands))) {
                told.add(event);
            } else {
                others.computeIfAbsent(stands, unused -> new ArrayList<>()).add(Citation.of(event));
            }
        }
    }

    /** The events of the documents whose words are taken, in their order. */
    List<Event> told() {
        return told;
    }

    /** The deed with the tellings of the other documents among its sources. */
    Deed sourced(Deed deed) {
        Set<Citation> all = new LinkedHashSet<>(deed.citations());
        for (Citation citation : deed.citations()) {
            all.addAll(others.getOrDefault(standing.apply(citation), List.of()));
        }
        return new Deed(deed.sources(), deed.targets(), deed.mutual(), deed.speakers(), deed.event(), List.copyOf(all));
    }
}
