package org.entente.network.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.entente.model.Citation;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.network.reference.Coverage;
import org.entente.network.reference.ReferenceClass;
import org.entente.network.reporting.Reporting;
import org.entente.network.stake.Calculus;
import org.entente.network.stake.Requirement;
import org.entente.network.stake.Stakes;
import org.entente.network.tie.Sharing;
import org.entente.network.tie.Snapshot;
import org.entente.network.tie.TieSettings;
import org.entente.network.tie.Ties;

/**
 * Answers whether a common threat is enough to bring two rivals together.
 *
 * <p>The same reporting in whatever order gives the same answer to the last bit. It answers also when nothing is known
 * of the pair, and says so.
 */
public final class Answerer {
    /** Within how many days the rungs are asked for first. */
    public static final int HORIZON = 90;

    /** And within how many then. */
    public static final int YEAR = 365;

    /** What to say of the figures wherever they are shown. */
    public static final String LABEL = "chances measured on history; the stated layer is reckoning, shown beside";

    private final TieSettings settings;
    private final UnaryOperator<Stakes> scenario;

    /** @param scenario what the user wants other inputs of the stated layer to be */
    public Answerer(TieSettings settings, UnaryOperator<Stakes> scenario) {
        this.settings = settings;
        this.scenario = scenario;
    }

    public Answerer() {
        this(UnaryOperator.identity());
    }

    /** The default settings. */
    public Answerer(UnaryOperator<Stakes> scenario) {
        this(TieSettings.DEFAULT, scenario);
    }

    public Answer answer(Reporting reporting, Question question) {
        return answer(reporting, question, Coverage.of(reporting.events(), question.at()));
    }

    /** The same where it is known what silence is worth. */
    public Answer answer(Reporting reporting, Question question, Coverage coverage) {
        return answer(reporting, question, coverage, true);
    }

    /** Where the pair stands and what third parties do to it, without chances and without what might happen. */
    public Answer standing(Reporting reporting, Question question) {
        return answer(reporting, question, Coverage.SPARSE, false);
    }

    private Answer answer(Reporting reporting, Question question, Coverage coverage, boolean outlook) {
        ReferenceClass reference = ReferenceClass.bundled();
        Reporting relevant = concerning(reporting, question);
        Situation situation = situation(relevant, question, coverage);
        List<Pressure> pressures = Pressures.of(situation);
        Position position = Positions.of(situation);
        Stakes stakes = outlook ? StakesReader.read(situation, scenario) : null;
        Conducts conducts = situation.ground().conducts();
        return new Answer(
                question,
                position,
                situation.forces(),
                pressures.stream().filter(pressure -> pressure.size() > 0).toList(),
                pressures.stream().filter(pressure -> pressure.size() < 0).toList(),
                situation.threatToA(),
                situation.threatToB(),
                situation.playersA(),
                situation.playersB(),
                conducts.of(question.a()),
                conducts.of(question.b()),
                outlook ? reference.rungs(situation.facts(), HORIZON) : List.of(),
                outlook ? reference.rungs(situation.facts(), YEAR) : List.of(),
                outlook ? reference.improvement(situation.facts(), HORIZON) : null,
                stakes,
                stakes == null ? List.of() : new Calculus(stakes).requirements(),
                outlook ? readings(relevant, question, coverage) : List.of(),
                outlook ? new Watcher(situation, scenario).signs(position.conditions()) : List.of(),
                new Gaps(situation).find(),
                LABEL);
    }

    private List<Reading> readings(Reporting reporting, Question question, Coverage coverage) {
        ReferenceClass reference = ReferenceClass.bundled();
        Contested contested = new Contested(reporting, question);
        List<Reading> readings = new ArrayList<>();
        for (Map.Entry<String, List<Event>> claim : contested.byThird()) {
            Situation so = situation(contested.read(claim.getValue(), true), question, coverage);
            Situation not = situation(contested.read(claim.getValue(), false), question, coverage);
            readings.add(new Reading(
                    claim.getKey(),
                    String.valueOf(question.threat()),
                    claim.getValue().stream().map(Citation::of).sorted().toList(),
                    requirements(so),
                    requirements(not),
                    reference.rungs(so.facts(), HORIZON),
                    reference.rungs(not.facts(), HORIZON)));
        }
        return readings;
    }

    private List<Requirement> requirements(Situation situation) {
        Stakes stakes = StakesReader.read(situation, scenario);
        return stakes == null ? List.of() : new Calculus(stakes).requirements();
    }

    private Situation situation(Reporting relevant, Question question, Coverage coverage) {
        Snapshot ties = new Snapshot(Ties.of(relevant, settings), question.at());
        return Situation.of(Ground.of(relevant, ties, coverage, question), question);
    }

    /** Leaves out the events that touch neither the rivals nor those inside them nor the threat: no figure needs them. */
    private static Reporting concerning(Reporting reporting, Question question) {
        Set<String> ids = new TreeSet<>(List.of(question.a(), question.b()));
        if (question.threat() != null) {
            ids.add(question.threat());
        }
        List<Event> events = reporting.events().stream()
                .filter(event -> touches(event, ids, reporting))
                .toList();
        return reporting.withEvents(events);
    }

    private static boolean touches(Event event, Set<String> ids, Reporting reporting) {
        Mention target = event.target();
        return touches(event.source(), ids, reporting) || (target != null && touches(target, ids, reporting));
    }

    private static boolean touches(Mention mention, Set<String> ids, Reporting reporting) {
        String country = mention.actor().country();
        return ids.stream().anyMatch(id -> reporting.standsFor(mention.actor(), id))
                || (country != null && ids.contains(country) && Sharing.domestic(mention.actor()));
    }
}
