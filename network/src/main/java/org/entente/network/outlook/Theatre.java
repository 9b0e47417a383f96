package org.entente.network.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Basis;
import org.entente.model.Citation;
import org.entente.model.ConditionType;
import org.entente.model.Contribution;
import org.entente.model.Estimate;
import org.entente.model.Tie;
import org.entente.network.reporting.Actors;
import org.entente.network.stake.Borders;
import org.entente.network.stake.Input;
import org.entente.network.stake.Powers;
import org.entente.network.stake.Tier;
import org.entente.network.tie.Snapshot;

/** Where the threat is, how near each side is to it, and what each has against it. */
final class Theatre {
    /** A state that takes at least this share of the blows of a threat without land of its own is where it fights. */
    private static final double MAIN_VICTIM = 0.2;

    private static final double FRIEND = 0.15;

    /** The table of borders begins here; those of earlier days are taken to be the same. */
    private static final int FIRST_BORDERS = 1945;

    private final Situation situation;
    private final Snapshot ties;
    private final Actors actors;
    private final String threat;
    private final int year;
    private final SortedMap<String, List<Citation>> places = new TreeMap<>();

    Theatre(Situation situation) {
        this.situation = situation;
        this.ties = situation.ground().ties();
        this.actors = situation.actors();
        this.threat = String.valueOf(situation.question().threat());
        this.year = situation.question().at().getYear();
        if (Borders.bundled().knows(threat)) {
            places.put(threat, List.of());
        } else {
            fights();
            String country = actors.of(threat).country();
            if (country != null && Borders.bundled().knows(country)) {
                places.putIfAbsent(country, List.of());
            }
        }
    }

    /** The states on whose ground it does most of what it does. */
    private void fights() {
        SortedMap<String, Double> blows = new TreeMap<>();
        SortedMap<String, SortedSet<Citation>> evidence = new TreeMap<>();
        for (String victim : ties.partners(threat)) {
            Actor actor = actors.of(victim);
            String country = Borders.bundled().knows(victim) ? victim : actor.country();
            if (country != null && Borders.bundled().knows(country)) {
                for (Contribution part : ties.between(threat, victim).contributions()) {
                    if (part.mass().conflict() > 0 && part.source().equals(threat)) {
                        blows.merge(country, part.mass().conflict(), Double::sum);
                        evidence.computeIfAbsent(country, key -> new TreeSet<>())
                                .add(part.citation());
                    }
                }
            }
        }
        double all = blows.values().stream().mapToDouble(Double::doubleValue).sum();
        blows.forEach((country, mass) -> {
            if (mass >= MAIN_VICTIM * all) {
                places.put(country, List.copyOf(evidence.getOrDefault(country, new TreeSet<>())));
            }
        });
    }

    /** 1 on its own ground or next to it, less the more borders lie between. */
    Input proximity(String side) {
        String home = Borders.bundled().knows(side) ? side : actors.of(side).country();
        if (home == null || places.isEmpty()) {
            return Input.judged(new Estimate(0.5, 0.2, 0.9), "where the two lie to each other is not known");
        }
        int nearest = Integer.MAX_VALUE;
        String at = "";
        for (String place : places.keySet()) {
            OptionalInt crossings = Borders.bundled().crossings(home, place, Math.max(FIRST_BORDERS, year));
            if (crossings.isPresent() && crossings.getAsInt() < nearest) {
                nearest = crossings.getAsInt();
                at = place;
            }
        }
        if (at.isEmpty()) {
            return Input.judged(
                    new Estimate(0.3, 0.15, 0.5), "no way by land leads from " + actors.name(home) + " to it");
        }
        String why = nearest == 0
                ? "on its own ground"
                : nearest == 1 ? "it borders on " + actors.name(at) : nearest + " borders from " + actors.name(at);
        Estimate range = near(nearest);
        List<Citation> evidence = places.getOrDefault(at, List.of());
        return new Input(range, Basis.MEASURED, why, evidence);
    }

    private static Estimate near(int crossings) {
        return switch (crossings) {
            case 0, 1 -> new Estimate(1, 0.85, 1);
            case 2 -> new Estimate(0.7, 0.5, 0.85);
            case 3 -> new Estimate(0.5, 0.3, 0.7);
            default -> new Estimate(0.35, 0.2, 0.5);
        };
    }

    /** The power a side can bring to bear: its own, less the further away (Boulding 1962, Conflict and Defense). */
    Input power(String side) {
        Tier tier = tier(side);
        double reach = tier == Tier.SUPERPOWER ? Math.max(0.7, near(side)) : near(side);
        return Input.judged(times(tier.power(), reach), words(tier) + " at this distance");
    }

    private double near(String side) {
        return proximity(side).value();
    }

    /** What friends against the threat would bring: allies in full, others as far as they are friends. */
    Input allies(String side) {
        double value = 0;
        SortedSet<Citation> evidence = new TreeSet<>();
        List<String> names = new ArrayList<>();
        for (String friend : ties.partners(side)) {
            Tie tie = outsider(friend) ? ties.between(side, friend) : null;
            if (tie != null && tie.value().value() > FRIEND && against(tie, friend)) {
                double committed = allied(tie) ? 1 : tie.value().value();
                value += committed * tier(friend).power().value() * near(friend);
                evidence.addAll(tie.citations());
                names.add(actors.name(friend));
            }
        }
        return names.isEmpty()
                ? Input.judged(new Estimate(0.02, 0, 0.1), "no ally is reported")
                : new Input(
                        new Estimate(value, value / 2, value * 1.5),
                        Basis.MEASURED,
                        "friends: " + String.join(", ", names),
                        List.copyOf(evidence));
    }

    /** Bound to help, or itself against the threat; a mere partner in talks is neither. */
    private boolean against(Tie tie, String friend) {
        double towards = ties.value(friend, threat);
        return towards < -FRIEND / 2 || (allied(tie) && towards <= 0);
    }

    private boolean outsider(String actor) {
        return !actor.equals(situation.question().a())
                && !actor.equals(situation.question().b())
                && !actor.equals(threat)
                && actors.of(actor).kind() != ActorKind.PERSON
                && situation.playersA().stream()
                        .noneMatch(player -> player.actor().id().equals(actor))
                && situation.playersB().stream()
                        .noneMatch(player -> player.actor().id().equals(actor));
    }

    private static boolean allied(Tie tie) {
        return tie.contributions().stream().anyMatch(part -> part.label().equals(ConditionType.ALLIANCE.name()));
    }

    /** How strong the threat is, with what its friends give. */
    Input threatPower() {
        Tier tier = tier(threat);
        double help = 0;
        SortedSet<Citation> evidence = new TreeSet<>();
        List<String> names = new ArrayList<>();
        for (String friend : ties.partners(threat)) {
            double value = outsider(friend) ? ties.value(threat, friend) : 0;
            if (value > FRIEND) {
                help += value * tier(friend).power().value() / 4;
                evidence.addAll(ties.between(threat, friend).citations());
                names.add(actors.name(friend));
            }
        }
        Estimate own = tier.power();
        if (names.isEmpty()) {
            return Input.judged(own, words(tier));
        }
        return new Input(
                new Estimate(own.value() + help, own.low() + help / 2, own.high() + help * 2),
                Basis.MEASURED,
                words(tier) + ", helped by " + String.join(", ", names),
                List.copyOf(evidence));
    }

    private Tier tier(String actor) {
        boolean state = Borders.bundled().knows(actor) || actors.of(actor).kind() == ActorKind.STATE;
        return Powers.bundled().tier(actor, state, year);
    }

    private static String words(Tier tier) {
        return switch (tier) {
            case SUPERPOWER -> "a superpower";
            case GREAT -> "a great power";
            case REGIONAL -> "a regional power";
            case MIDDLE -> "a middle power";
            case SMALL -> "a small state";
            case GROUP_STRONG -> "a group that holds land";
            case GROUP -> "an armed group";
        };
    }

    private static Estimate times(Estimate power, double reach) {
        return new Estimate(power.value() * reach, power.low() * reach, power.high() * reach);
    }
}
