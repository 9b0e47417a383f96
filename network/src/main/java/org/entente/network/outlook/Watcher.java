package org.entente.network.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.entente.model.Condition;
import org.entente.model.Estimate;
import org.entente.network.reference.ReferenceClass;
import org.entente.network.reference.Rung;
import org.entente.network.stake.Calculus;
import org.entente.network.stake.Requirement;
import org.entente.network.stake.Stakes;
import org.jspecify.annotations.Nullable;

/**
 * Finds what to watch for: adds each thing that might happen to what was reported, answers again, and keeps what moves
 * the answer most, in both directions.
 */
final class Watcher {
    private static final int EACH_WAY = 4;
    private static final Comparator<Sign> STRONGEST_FIRST =
            Comparator.comparingDouble((Sign sign) -> -Math.abs(sign.move())).thenComparing(Sign::text);

    private final Situation situation;
    private final UnaryOperator<Stakes> scenario;
    private final List<Estimate> ladder;
    private final List<Requirement> requirements;

    Watcher(Situation situation, UnaryOperator<Stakes> scenario) {
        this.situation = situation;
        this.ladder = ReferenceClass.bundled().chances(situation.facts(), Answerer.HORIZON);
        this.scenario = scenario;
        this.requirements = requirements(situation);
    }

    /** The signs, the strongest first: at most four in each direction, and the strongest act of the threat anyway. */
    List<Sign> signs(List<Condition> between) {
        List<Sign> signs = new ArrayList<>();
        for (Happening happening : new Happenings(situation).all(between)) {
            signs.add(sign(happening));
        }
        signs.sort(STRONGEST_FIRST);
        List<Sign> kept = new ArrayList<>(best(signs, 1));
        kept.addAll(best(signs, -1));
        signs.stream()
                .filter(sign -> byThreat(sign.happening()) && !kept.contains(sign))
                .findFirst()
                .ifPresent(kept::add);
        kept.sort(STRONGEST_FIRST);
        return kept.stream().map(this::weighed).toList();
    }

    private boolean byThreat(Happening happening) {
        return happening instanceof Happening.Act act
                && act.source().id().equals(situation.question().threat());
    }

    /** The strongest in one direction, each class of act between the same two only once. */
    private static List<Sign> best(List<Sign> signs, int direction) {
        List<Sign> best = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        for (Sign sign : signs) {
            if (best.size() < EACH_WAY && sign.move() * direction > 0 && kinds.add(kind(sign.happening()))) {
                best.add(sign);
            }
        }
        return best;
    }

    private static String kind(Happening happening) {
        if (happening instanceof Happening.Act act) {
            String one = act.source().id();
            String other = act.target().id();
            String pair = one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
            return act.factuality() + " " + act.type().quad() + " " + pair;
        }
        return "end of " + ((Happening.Ending) happening).condition().type();
    }

    private Sign sign(Happening happening) {
        List<Estimate> after = ReferenceClass.bundled().chances(situation.facts(happening), Answerer.HORIZON);
        int moved = 0;
        for (int rung = 1; rung < after.size(); rung++) {
            if (Math.abs(move(after, rung)) > Math.abs(move(after, moved))) {
                moved = rung;
            }
        }
        return new Sign(
                happening,
                Wording.of(happening),
                List.of(Rung.values()).get(moved),
                ladder.get(moved).value(),
                after.get(moved).value(),
                null,
                null,
                after);
    }

    /** The same with what it does to the threat needed, which takes long and so is asked only of those that are kept. */
    private Sign weighed(Sign sign) {
        Situation then = Situation.of(situation.ground().with(sign.happening()), situation.question());
        int rung = List.of(Rung.values()).indexOf(sign.rung());
        return new Sign(
                sign.happening(),
                sign.text(),
                sign.rung(),
                sign.before(),
                sign.after(),
                ratio(requirements, rung),
                ratio(requirements(then), rung),
                sign.ladder());
    }

    private double move(List<Estimate> after, int rung) {
        return after.get(rung).value() - ladder.get(rung).value();
    }

    private List<Requirement> requirements(Situation of) {
        Stakes stakes = StakesReader.read(of, scenario);
        return stakes == null ? List.of() : new Calculus(stakes).requirements();
    }

    private static @Nullable Double ratio(List<Requirement> requirements, int rung) {
        return requirements.isEmpty() ? null : requirements.get(rung).ratio().value();
    }
}
