package org.entente.network.outlook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Basis;
import org.entente.model.Citation;
import org.entente.model.Estimate;
import org.entente.model.Sector;
import org.entente.network.stake.Input;
import org.entente.network.stake.Keys;
import org.entente.network.stake.PlayerKind;
import org.entente.network.stake.VetoPlayer;
import org.jspecify.annotations.Nullable;

/**
 * Whose consent a step needs: those inside each side whom the reports show with a stance or a voice of their own, and,
 * for a state, a leadership, hardliners, a legislature and a military by judgement where the reports show none.
 */
final class AtHome {
    private static final double SPOKEN = 0.6;

    private final Situation situation;
    private final List<String> sides;

    AtHome(Situation situation, List<String> sides) {
        this.situation = situation;
        this.sides = List.copyOf(sides);
    }

    /** The players, the first side's first, with their inputs put into the map. */
    List<VetoPlayer> players(Map<String, Input> inputs) {
        List<VetoPlayer> players = new ArrayList<>();
        sides.forEach(side -> side(side, players, inputs));
        return players;
    }

    private void side(String side, List<VetoPlayer> players, Map<String, Input> inputs) {
        Conduct conduct = situation.ground().conducts().of(side);
        Set<PlayerKind> shown = EnumSet.noneOf(PlayerKind.class);
        for (Player player : situation.players(side)) {
            PlayerKind kind = kind(player.actor());
            Input opposition = opposition(player, conduct);
            if (opposition != null) {
                shown.add(kind);
                VetoPlayer veto =
                        new VetoPlayer(side, player.actor().id(), player.actor().name(), kind);
                players.add(veto);
                inputs.put(veto.key(Keys.OPPOSITION), opposition);
                inputs.put(veto.key(Keys.POWER_TO_BLOCK), blocks(kind));
            }
        }
        boolean state = situation.actors().of(side).kind() == ActorKind.STATE;
        for (PlayerKind kind : state ? PlayerKind.values() : new PlayerKind[] {PlayerKind.LEADER}) {
            if (kind != PlayerKind.PUBLIC && !shown.contains(kind)) {
                VetoPlayer veto = new VetoPlayer(side, kind.name().toLowerCase(Locale.ROOT), words(kind), kind);
                players.add(veto);
                inputs.put(veto.key(Keys.OPPOSITION), spoken(kind, side, conduct));
                inputs.put(veto.key(Keys.POWER_TO_BLOCK), blocks(kind));
            }
        }
    }

    /** What those of a kind who speak for the side said, else what is usual. */
    private static Input spoken(PlayerKind kind, String side, Conduct conduct) {
        int opening = 0;
        int closing = 0;
        SortedSet<Citation> evidence = new TreeSet<>();
        for (Voice voice : conduct.voices()) {
            Actor speaker = voice.speaker();
            if (!speaker.id().equals(side) && speaker.accountable().equals(side) && kind(speaker) == kind) {
                opening += voice.opening().size();
                closing += voice.closing().size();
                evidence.addAll(voice.opening());
                evidence.addAll(voice.closing());
            }
        }
        return evidence.isEmpty()
                ? supposed(kind)
                : stated(opening, closing, SPOKEN * closing / (opening + closing), evidence);
    }

    private static Input stated(int opening, int closing, double said, SortedSet<Citation> evidence) {
        String why = "spoke or acted for it " + opening + " times and against it " + closing + " times";
        Estimate range = new Estimate(said, said * 0.5, Math.min(1, said * 1.5 + 0.1));
        return new Input(range, Basis.STATED, why, List.copyOf(evidence));
    }

    private static Input blocks(PlayerKind kind) {
        return Input.judged(kind.powerToBlock(), "usual for a " + words(kind));
    }

    /** How much a player is against it by what it did and by what it said, null where neither is reported. */
    private @Nullable Input opposition(Player player, Conduct conduct) {
        Voice voice = conduct.voices().stream()
                .filter(one -> one.speaker().id().equals(player.actor().id()))
                .findFirst()
                .orElse(new Voice(player.actor(), List.of(), List.of()));
        int opening = voice.opening().size();
        int closing = voice.closing().size();
        double said = opening + closing == 0 ? 0 : SPOKEN * closing / (opening + closing);
        if (player.resistance() == 0 && opening + closing == 0) {
            return null;
        }
        SortedSet<Citation> evidence = new TreeSet<>();
        boolean hardliners = kind(player.actor()) == PlayerKind.HARDLINERS;
        if (hardliners
                && Math.max(said, player.resistance())
                        < supposed(PlayerKind.HARDLINERS).value()) {
            evidence.addAll(player.evidence());
            evidence.addAll(voice.opening());
            evidence.addAll(voice.closing());
            String why = "the reports tell of them as opponents";
            return new Input(supposed(PlayerKind.HARDLINERS).range(), Basis.STATED, why, List.copyOf(evidence));
        }
        if (player.resistance() >= said) {
            evidence.addAll(player.evidence());
            return new Input(around(player.resistance()), Basis.MEASURED, "by its stance", List.copyOf(evidence));
        }
        evidence.addAll(voice.opening());
        evidence.addAll(voice.closing());
        return stated(opening, closing, said, evidence);
    }

    private static Estimate around(double value) {
        return new Estimate(value, value * 0.6, Math.min(1, value * 1.5));
    }

    private static Input supposed(PlayerKind kind) {
        Estimate range = switch (kind) {
            case LEADER -> new Estimate(0.2, 0.05, 0.5);
            case HARDLINERS -> new Estimate(0.7, 0.5, 0.9);
            case LEGISLATURE -> new Estimate(0.4, 0.2, 0.7);
            case MILITARY -> new Estimate(0.3, 0.1, 0.6);
            case PUBLIC -> new Estimate(0.3, 0.1, 0.6);
        };
        return Input.judged(range, "usual for a " + words(kind) + "; the reports show none");
    }

    private static PlayerKind kind(Actor actor) {
        List<Sector> sectors = actor.sectors();
        if (actor.id().contains("hardliner")) {
            return PlayerKind.HARDLINERS;
        }
        if (sectors.contains(Sector.LEG)) {
            return PlayerKind.LEGISLATURE;
        }
        if (sectors.contains(Sector.MIL) || sectors.contains(Sector.SPY) || sectors.contains(Sector.PRM)) {
            return PlayerKind.MILITARY;
        }
        if (sectors.contains(Sector.GOV)) {
            return PlayerKind.LEADER;
        }
        boolean faction = sectors.contains(Sector.PTY)
                || sectors.contains(Sector.OPP)
                || sectors.contains(Sector.REL)
                || sectors.contains(Sector.ELI)
                || sectors.contains(Sector.REB);
        return faction ? PlayerKind.HARDLINERS : PlayerKind.PUBLIC;
    }

    private static String words(PlayerKind kind) {
        return switch (kind) {
            case LEADER -> "leadership";
            case HARDLINERS -> "group of hardliners";
            case LEGISLATURE -> "legislature";
            case MILITARY -> "military";
            case PUBLIC -> "public";
        };
    }
}
