package org.entente.network.history;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.entente.model.Citation;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.model.Milestone;
import org.entente.network.reporting.Passage;
import org.entente.network.reporting.Reporting;
import org.jspecify.annotations.Nullable;

/** What a text calls the first of its kind between two actors. */
public final class Firsts {
    private Firsts() {}

    /** Milestones of an event between the two, or, where it is of no coded event, in a sentence that names both. */
    public static List<Milestone> of(Reporting reporting, String a, String b) {
        SortedMap<Citation, Passage> passages = new TreeMap<>();
        reporting.passages().forEach(passage -> passages.put(passage.citation(), passage));
        return reporting.milestones().stream()
                .filter(milestone -> {
                    Event event = event(milestone, reporting);
                    return event == null ? together(milestone, passages, a, b) : between(event, reporting, a, b);
                })
                .toList();
    }

    /** The event a milestone is of, null when it is of none that is known. */
    static @Nullable Event event(Milestone milestone, Reporting reporting) {
        String id = milestone.event();
        return id == null ? null : reporting.event(new Citation(Citation.Kind.EVENT, milestone.document(), id));
    }

    private static boolean between(Event event, Reporting reporting, String a, String b) {
        Mention target = event.target();
        if (target == null) {
            return false;
        }
        SortedSet<String> sources = reporting.standsFor(event.source().actor());
        SortedSet<String> targets = reporting.standsFor(target.actor());
        return (sources.contains(a) && targets.contains(b)) || (sources.contains(b) && targets.contains(a));
    }

    private static boolean together(Milestone milestone, SortedMap<Citation, Passage> passages, String a, String b) {
        Passage passage = passages.get(Citation.sentence(milestone.document(), milestone.sentence()));
        return passage != null
                && passage.accountable().contains(a)
                && passage.accountable().contains(b);
    }
}
