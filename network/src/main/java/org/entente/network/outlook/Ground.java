package org.entente.network.outlook;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Citation;
import org.entente.model.Condition;
import org.entente.model.Event;
import org.entente.model.Factuality;
import org.entente.model.Mention;
import org.entente.network.reference.Coverage;
import org.entente.network.reference.FactsReader;
import org.entente.network.reporting.Actors;
import org.entente.network.reporting.Reporting;
import org.entente.network.tie.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What is known on the day of the question, looked up once, and what would be known had something else happened.
 *
 * @param reporting what was read
 * @param actors everyone named in it
 * @param ties all ties on the day
 * @param denials those that are denied, in order
 * @param facts reads what the reference class asks for
 * @param coverage what silence is worth
 * @param conducts reads what the sides did and said; of what was reported alone
 * @param supposed whether it is what might be
 * @param extra an event that only might have happened, null where there is none
 */
record Ground(
        Reporting reporting,
        Actors actors,
        Snapshot ties,
        List<Event> denials,
        FactsReader facts,
        Coverage coverage,
        Conducts conducts,
        boolean supposed,
        @Nullable Event extra) {

    static Ground of(Reporting reporting, Snapshot ties, Coverage coverage, Question question) {
        List<Event> denials = reporting.once().stream()
                .filter(event -> event.factuality() == Factuality.DENIED)
                .toList();
        return new Ground(
                reporting,
                reporting.actors(),
                ties,
                denials,
                new FactsReader(reporting),
                coverage,
                new Conducts(reporting, question),
                false,
                null);
    }

    @Nullable
    Event event(Citation citation) {
        return extra != null && citation.equals(Citation.of(extra)) ? extra : reporting.event(citation);
    }

    /** The ground as it would be had this happened on the day of the question. */
    Ground with(Happening happening) {
        Ground changed = happening instanceof Happening.Ending ending ? without(ending.condition()) : this;
        Event event = Hypothesis.event(happening, ties.at());
        return event == null ? changed : changed.with(event);
    }

    private Ground with(Event event) {
        List<Event> denied = new ArrayList<>(denials);
        if (event.factuality() == Factuality.DENIED) {
            denied.add(event);
        }
        return new Ground(
                reporting, actors, ties.with(event), denied, facts.with(event), coverage, conducts, true, event);
    }

    private Ground without(Condition condition) {
        Mention counterpart = condition.counterpart();
        if (counterpart == null) {
            return this;
        }
        String holder = condition.holder().actor().accountable();
        Snapshot others =
                ties.without(condition.type(), holder, counterpart.actor().accountable());
        return new Ground(reporting, actors, others, denials, facts, coverage, conducts, true, extra);
    }
}
