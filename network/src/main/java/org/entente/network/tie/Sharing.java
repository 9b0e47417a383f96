package org.entente.network.tie;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Sector;

/**
 * For whom an act counts beside the one who answers for it: the act of a grouping for its members, and the
 * act of a domestic player who answers to nobody for its country, at reduced weight; a legislature's act for the state,
 * and for itself too. Those who fight their own country
 * do not act for it.
 */
public final class Sharing {
    private static final Set<Sector> AGAINST_THEIR_COUNTRY =
            EnumSet.of(Sector.REB, Sector.UAF, Sector.CRM, Sector.REF, Sector.OPP, Sector.IMG);
    private static final Set<ActorKind> DOMESTIC =
            EnumSet.of(ActorKind.COMMUNITY, ActorKind.INSTITUTION, ActorKind.PARTY, ActorKind.PERSON);

    /**
     * One the act counts for.
     *
     * @param id its id
     * @param part how much of the act, in (0, 1]
     */
    private record Part(String id, double part) {}

    private final TieSettings settings;
    private final SortedMap<String, SortedSet<String>> members;

    Sharing(TieSettings settings, SortedMap<String, SortedSet<String>> members) {
        this.settings = settings;
        this.members = members;
    }

    /**
     * Whether the actor is a player inside its country with a stance of its own: a party, a faction, a faith, and the
     * legislature, which acts for the state but not for its government.
     */
    public static boolean domestic(Actor actor) {
        return actor.country() != null
                && !actor.country().equals(actor.id())
                && DOMESTIC.contains(actor.kind())
                && (actor.principal() == null || actor.sectors().contains(Sector.LEG));
    }

    /** What a deed is to each pair it counts for. */
    List<Act> acts(Deed deed) {
        List<Act> acts = new ArrayList<>();
        for (Part source : of(deed.source())) {
            for (Part target : of(deed.target())) {
                if (!source.id().equals(target.id())) {
                    acts.add(new Act(deed, source.id(), target.id(), source.part() * target.part()));
                }
            }
        }
        return acts;
    }

    /** The pairs it counts for. */
    List<Dyad> dyads(Deed deed) {
        return acts(deed).stream()
                .map(act -> Dyad.of(act.source(), act.target()))
                .distinct()
                .toList();
    }

    private List<Part> of(Actor actor) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(actor.accountable(), 1));
        SortedSet<String> inside = members.get(actor.accountable());
        if (inside != null && inside.size() <= settings.largestGrouping()) {
            inside.forEach(member -> parts.add(new Part(member, settings.member())));
        }
        if (domestic(actor) && actor.principal() != null) {
            parts.add(new Part(actor.id(), 1));
        }
        String country = actor.country();
        if (country != null && domestic(actor) && actor.principal() == null && !opposes(actor)) {
            parts.add(new Part(country, settings.domestic()));
        }
        return parts;
    }

    private static boolean opposes(Actor actor) {
        return actor.sectors().stream().anyMatch(AGAINST_THEIR_COUNTRY::contains);
    }
}
