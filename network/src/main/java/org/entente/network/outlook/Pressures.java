package org.entente.network.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.Basis;
import org.entente.model.Citation;
import org.entente.model.Contribution;
import org.entente.model.Force;
import org.entente.model.ForceKind;

/** Lists everything in a situation that pulls or pushes. */
final class Pressures {
    private static final Comparator<Pressure> STRONGEST_FIRST = Comparator.comparingDouble(
                    (Pressure pressure) -> -Math.abs(pressure.size()))
            .thenComparing(Pressure::origin)
            .thenComparing(Pressure::subject);

    private Pressures() {}

    /** All pressures of a size other than 0, the strongest first. */
    static List<Pressure> of(Situation situation) {
        List<Pressure> pressures = new ArrayList<>(own(situation));
        boolean met = false;
        for (Force force : situation.forces().parts()) {
            pressures.add(new Pressure(
                    origin(force.kind()),
                    force.third(),
                    Basis.MEASURED,
                    force.size().value(),
                    force.evidence()));
            met |= force.third().equals(situation.question().threat());
        }
        if (!met) {
            pressures.addAll(unmeasuredThreat(situation));
        }
        pressures.addAll(atHome(situation.playersA()));
        pressures.addAll(atHome(situation.playersB()));
        pressures.removeIf(pressure -> pressure.size() == 0);
        pressures.sort(STRONGEST_FIRST);
        return pressures;
    }

    private static List<Pressure> own(Situation situation) {
        SortedMap<String, Double> sizes = new TreeMap<>();
        SortedMap<String, SortedSet<Citation>> evidence = new TreeMap<>();
        for (Contribution part : situation.tie().contributions()) {
            String sign = part.share() >= 0 ? "+" : "-";
            String key = part.label() + sign;
            sizes.merge(key, part.share(), Double::sum);
            evidence.computeIfAbsent(key, unused -> new TreeSet<>()).add(part.citation());
        }
        List<Pressure> pressures = new ArrayList<>();
        sizes.forEach((key, size) -> pressures.add(new Pressure(
                Pressure.Origin.OWN_RECORD,
                key.substring(0, key.length() - 1),
                Basis.MEASURED,
                size,
                List.copyOf(evidence.getOrDefault(key, new TreeSet<>())))));
        return pressures;
    }

    /** A common threat that no ties show to be an enemy of both still pulls, as far as it is stated or supposed. */
    private static List<Pressure> unmeasuredThreat(Situation situation) {
        Threat toA = situation.threatToA();
        Threat toB = situation.threatToB();
        if (toA == null || toB == null) {
            return List.of();
        }
        Basis basis = toA.basis().compareTo(toB.basis()) >= 0 ? toA.basis() : toB.basis();
        SortedSet<Citation> evidence = new TreeSet<>(toA.stated());
        evidence.addAll(toB.stated());
        toA.acts().forEach(act -> evidence.add(act.citation()));
        toB.acts().forEach(act -> evidence.add(act.citation()));
        double size = toA.level().value() * toB.level().value();
        return List.of(new Pressure(Pressure.Origin.COMMON_ENEMY, toA.threat(), basis, size, List.copyOf(evidence)));
    }

    private static List<Pressure> atHome(List<Player> players) {
        return players.stream()
                .filter(Player::holdsBack)
                .map(player -> new Pressure(
                        Pressure.Origin.AT_HOME,
                        player.actor().id(),
                        Basis.MEASURED,
                        -player.resistance(),
                        player.evidence()))
                .toList();
    }

    private static Pressure.Origin origin(ForceKind kind) {
        return switch (kind) {
            case COMMON_FRIEND -> Pressure.Origin.COMMON_FRIEND;
            case COMMON_ENEMY -> Pressure.Origin.COMMON_ENEMY;
            case CROSS_PRESSURE -> Pressure.Origin.CROSS_PRESSURE;
        };
    }
}
