package org.entente.app.question;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.model.ActorKind;
import org.entente.model.Coding;
import org.entente.model.Mention;
import org.entente.text.knowledge.ActorKnowledge;
import org.entente.text.knowledge.Membership;

/** The members of the groupings that texts name: what P5+1 does, its members do. */
public final class Groupings {
    private Groupings() {}

    /** Ids of the members on a day, by id of the grouping, for every grouping that is mentioned. */
    static SortedMap<String, SortedSet<String>> in(Collection<Coding> codings, ActorKnowledge knowledge, LocalDate at) {
        SortedMap<String, SortedSet<String>> members = new TreeMap<>();
        for (Coding coding : codings) {
            for (Mention mention : coding.mentions()) {
                if (mention.actor().kind() == ActorKind.ORGANISATION) {
                    members.computeIfAbsent(mention.actor().id(), id -> members(id, knowledge, at));
                }
            }
        }
        members.values().removeIf(SortedSet::isEmpty);
        return Collections.unmodifiableSortedMap(members);
    }

    /** Ids of the members of one on a day; none of what is no grouping. */
    public static SortedSet<String> members(String id, ActorKnowledge knowledge, LocalDate at) {
        return knowledge.members(id).stream()
                .filter(membership -> membership.role() != Membership.Role.OBSERVER)
                .filter(membership -> membership.period().contains(at))
                .map(Membership::member)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
