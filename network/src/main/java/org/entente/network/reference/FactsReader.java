package org.entente.network.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.model.Citation;
import org.entente.model.Contribution;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.Factuality;
import org.entente.model.Force;
import org.entente.model.Tie;
import org.entente.network.force.Forces;
import org.entente.network.reporting.Reporting;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts of a pair from what was reported. Only dated events that are told as facts are acts: what is denied, planned,
 * offered or only possible is not, nor what nothing but its document dates, nor what a document says of the time after it was
 * published. Each event counts once, as in the tie.
 */
public final class FactsReader {
    private final Reporting reporting;
    private final Map<String, LocalDate> published;
    private final @Nullable Event more;

    public FactsReader(Reporting reporting) {
        this.reporting = reporting;
        published = new HashMap<>(reporting.published());
        more = null;
    }

    private FactsReader(FactsReader other, Event more) {
        this.reporting = other.reporting;
        this.published = other.published;
        this.more = more;
    }

    /** The same had one more event happened; one at a time. */
    public FactsReader with(Event event) {
        return new FactsReader(this, event);
    }

    /**
     * The facts at the date of the tie.
     *
     * @param tie of the pair
     * @param forces on the pair at the same date
     * @param coverage what silence is worth
     */
    public PairFacts facts(Tie tie, Forces forces, Coverage coverage) {
        return facts(tie, forces, coverage, Force::evidence);
    }

    /** The same without what the third parties' ties rest on: quicker, and enough for chances. */
    public PairFacts outline(Tie tie, Forces forces, Coverage coverage) {
        return facts(tie, forces, coverage, force -> List.of());
    }

    private PairFacts facts(Tie tie, Forces forces, Coverage coverage, Function<Force, List<Citation>> evidence) {
        List<PairAct> acts = new ArrayList<>();
        for (Contribution part : tie.contributions()) {
            Event event = event(part.citation());
            LocalDate day = part.from();
            if (event != null && day != null && happened(event)) {
                acts.add(new PairAct(day, event.type(), part.citation()));
            }
        }
        List<Third> thirds = forces.parts().stream()
                .map(force -> third(force, evidence.apply(force)))
                .toList();
        return new PairFacts(
                tie.a(), tie.b(), tie.at(), coverage, acts, tie.value().value(), tie.citations(), thirds);
    }

    private @Nullable Event event(Citation citation) {
        return more != null && citation.equals(Citation.of(more)) ? more : reporting.event(citation);
    }

    private boolean happened(Event event) {
        DateInterval date = event.date();
        LocalDate told = published.get(event.document());
        return event.factuality() == Factuality.ASSERTED
                && date != null
                && (told == null || !date.from().isAfter(told));
    }

    private static Third third(Force force, List<Citation> evidence) {
        return new Third(force.third(), force.tieA().value(), force.tieB().value(), evidence);
    }
}
