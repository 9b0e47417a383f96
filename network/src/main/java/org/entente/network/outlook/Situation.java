package org.entente.network.outlook;

import java.util.List;
import java.util.SortedSet;
import org.entente.model.Tie;
import org.entente.network.force.ForceField;
import org.entente.network.force.Forces;
import org.entente.network.reference.PairFacts;
import org.entente.network.reporting.Actors;
import org.entente.network.reporting.Reporting;
import org.entente.network.tie.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * All that the answer is computed from.
 *
 * @param threatToA null when the question names no threat; likewise {@code threatToB}
 */
record Situation(
        Ground ground,
        Question question,
        Tie tie,
        Forces forces,
        PairFacts facts,
        @Nullable Threat threatToA,
        @Nullable Threat threatToB,
        List<Player> playersA,
        List<Player> playersB,
        Tally bargains) {

    static Situation of(Ground ground, Question question) {
        Snapshot ties = ground.ties();
        Reporting reporting = ground.reporting();
        Tie tie = ties.between(question.a(), question.b());
        ThreatMeter meter = new ThreatMeter(reporting, ties);
        SortedSet<String> apart = inside(ground, question);
        apart.add(question.a());
        apart.add(question.b());
        String threat = question.threat();
        Threat toA = threat == null ? null : meter.of(threat, question.a(), apart);
        Threat toB = threat == null ? null : meter.of(threat, question.b(), apart);
        if (threat != null) {
            apart.add(threat);
        }
        Forces forces = field(ground, question).on(question.a(), question.b());
        Players players = new Players(ties, ground.actors());
        return new Situation(
                ground,
                question,
                tie,
                forces,
                facts(ground, tie, forces),
                toA,
                toB,
                players.of(question.a(), question.b(), apart),
                players.of(question.b(), question.a(), apart),
                Bargains.between(reporting, question));
    }

    private static PairFacts facts(Ground ground, Tie tie, Forces forces) {
        return ground.supposed()
                ? ground.facts().outline(tie, forces, ground.coverage())
                : ground.facts().facts(tie, forces, ground.coverage());
    }

    /** What the chances would be had this happened: all else that a situation holds is left out. */
    PairFacts facts(Happening happening) {
        Ground changed = ground.with(happening);
        Forces others = field(changed, question).on(question.a(), question.b());
        return facts(changed, changed.ties().between(question.a(), question.b()), others);
    }

    private static ForceField field(Ground ground, Question question) {
        return new ForceField(
                ground.ties(),
                ForceField.outsiders(
                        question.a(),
                        question.b(),
                        inside(ground, question),
                        ground.reporting().members()));
    }

    private static SortedSet<String> inside(Ground ground, Question question) {
        SortedSet<String> inside = Players.inside(question.a(), ground.actors());
        inside.addAll(Players.inside(question.b(), ground.actors()));
        return inside;
    }

    Reporting reporting() {
        return ground.reporting();
    }

    Actors actors() {
        return ground.actors();
    }

    List<Player> players(String side) {
        return side.equals(question.a()) ? playersA : playersB;
    }

    @Nullable
    Threat threatTo(String side) {
        return side.equals(question.a()) ? threatToA : threatToB;
    }

    /** How far the players inside a side hold it back together, in [0, 1]: as if each did so by itself. */
    double resistance(String side) {
        double free = 1;
        for (Player player : players(side)) {
            free *= 1 - player.resistance();
        }
        return 1 - free;
    }
}
