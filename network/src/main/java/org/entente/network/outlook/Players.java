package org.entente.network.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.Actor;
import org.entente.model.Citation;
import org.entente.model.Tie;
import org.entente.network.reporting.Actors;
import org.entente.network.tie.Sharing;
import org.entente.network.tie.Snapshot;
import org.jspecify.annotations.Nullable;

/** Finds who inside the rivals has a stance of its own on the other side. */
final class Players {
    private static final Comparator<Player> STRONGEST_FIRST = Comparator.comparingDouble(
                    (Player player) -> -player.resistance())
            .thenComparing(player -> player.actor().id());
    private static final double OWN_SIDE = 0.5;

    private final Snapshot ties;
    private final Actors actors;

    Players(Snapshot ties, Actors actors) {
        this.ties = ties;
        this.actors = actors;
    }

    /** Ids of those inside a rival. */
    static SortedSet<String> inside(String side, Actors actors) {
        SortedSet<String> ids = new TreeSet<>();
        for (Actor actor : actors.byId().values()) {
            if (side.equals(actor.country()) && Sharing.domestic(actor)) {
                ids.add(actor.id());
            }
        }
        return ids;
    }

    /**
     * The players inside a side, those who stand most in the way first.
     *
     * @param apart ids of those who cannot be a friend of the other side: the rivals, those inside them, the threat
     */
    List<Player> of(String side, String other, SortedSet<String> apart) {
        SortedMap<String, Double> friends = friends(other, apart);
        List<Player> players = new ArrayList<>();
        for (String id : inside(side, actors)) {
            players.add(player(actors.of(id), side, other, friends));
        }
        players.sort(STRONGEST_FIRST);
        return players;
    }

    private Player player(Actor actor, String side, String other, SortedMap<String, Double> friends) {
        Tie towardsOther = ties.between(actor.id(), other);
        Tie towardsOwn = ties.between(actor.id(), side);
        String hated = null;
        double worst = 0;
        for (var friend : friends.entrySet()) {
            double product = ties.value(actor.id(), friend.getKey()) * friend.getValue();
            if (product < worst) {
                worst = product;
                hated = friend.getKey();
            }
        }
        double own = -towardsOwn.value().value() * OWN_SIDE;
        double resistance = Math.max(0, Math.max(Math.max(-towardsOther.value().value(), -worst), own));
        return new Player(
                actor,
                side,
                towardsOther.value(),
                hated,
                worst,
                towardsOwn.value(),
                resistance,
                evidence(towardsOther, towardsOwn, actor.id(), hated));
    }

    private List<Citation> evidence(Tie towardsOther, Tie towardsOwn, String player, @Nullable String hated) {
        SortedSet<Citation> evidence = new TreeSet<>(towardsOther.citations());
        evidence.addAll(towardsOwn.citations());
        if (hated != null) {
            evidence.addAll(ties.between(player, hated).citations());
        }
        return List.copyOf(evidence);
    }

    private SortedMap<String, Double> friends(String other, SortedSet<String> apart) {
        SortedMap<String, Double> friends = new TreeMap<>();
        for (String id : ties.partners(other)) {
            double value = apart.contains(id) ? 0 : ties.value(other, id);
            if (value > 0) {
                friends.put(id, value);
            }
        }
        return friends;
    }
}
