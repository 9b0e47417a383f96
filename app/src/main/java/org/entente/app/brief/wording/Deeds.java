package org.entente.app.brief.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Citation;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Brings events together that tell of one thing: what two do to each other is one deed, not two; what several texts
 * report on one date is one deed with several sources; one who acts on several in one sentence does so once.
 */
public final class Deeds {
    private static final class Edge {
        private final Event first;
        private final Actor source;
        private final @Nullable Actor target;
        private final Set<Citation> citations = new LinkedHashSet<>();
        private boolean mutual;

        Edge(Event event, Actor source, @Nullable Actor target) {
            this.first = event;
            this.source = source;
            this.target = target;
        }

        boolean same(Actor from, @Nullable Actor to) {
            return source.id().equals(from.id()) && Objects.equals(id(target), id(to));
        }

        boolean reverse(Actor from, @Nullable Actor to) {
            return to != null && target != null && source.id().equals(to.id()) && target.id().equals(from.id());
        }

        private static @Nullable String id(@Nullable Actor actor) {
            return actor == null ? null : actor.id();
        }
    }

    private Deeds() {}

    /** The deeds in the order of their first events. */
    public static List<Deed> of(List<Event> events) {
        Map<List<Object>, List<Edge>> groups = new LinkedHashMap<>();
        for (Event event : events) {
            add(groups.computeIfAbsent(kind(event), key -> new ArrayList<>()), event);
        }
        List<Deed> deeds = new ArrayList<>();
        groups.values().forEach(edges -> deeds.addAll(joined(edges)));
        return deeds;
    }

    private static List<Object> kind(Event event) {
        Attribution attribution = event.attribution();
        return List.of(
                event.type(),
                Objects.requireNonNullElse(event.mode(), ""),
                event.factuality(),
                event.date() == null ? "" : event.date(),
                attribution == null ? "" : attribution.speaker().actor().id());
    }

    private static void add(List<Edge> edges, Event event) {
        Actor source = event.source().actor();
        Mention mention = event.target();
        Actor target = mention == null ? null : mention.actor();
        for (Edge edge : edges) {
            boolean reverse = edge.reverse(source, target);
            if (reverse || edge.same(source, target)) {
                edge.mutual |= reverse;
                edge.citations.add(Citation.of(event));
                return;
            }
        }
        Edge edge = new Edge(event, source, target);
        edge.citations.add(Citation.of(event));
        edges.add(edge);
    }

    /** One deed for all edges of a sentence that share their source, or else their target. */
    private static List<Deed> joined(List<Edge> edges) {
        List<Deed> deeds = new ArrayList<>();
        List<Edge> left = new ArrayList<>(edges);
        while (!left.isEmpty()) {
            Edge first = left.get(0);
            List<Edge> alike = left.stream().filter(edge -> sharesSource(first, edge)).toList();
            boolean bySource = alike.size() > 1;
            if (!bySource) {
                alike = left.stream().filter(edge -> sharesTarget(first, edge)).toList();
            }
            left.removeAll(alike);
            deeds.add(deed(first, alike, bySource));
        }
        return deeds;
    }

    private static Deed deed(Edge first, List<Edge> alike, boolean bySource) {
        List<Actor> sources = new ArrayList<>();
        List<Actor> targets = new ArrayList<>();
        Set<Citation> citations = new LinkedHashSet<>();
        for (Edge edge : alike) {
            if (sources.isEmpty() || !bySource) {
                sources.add(edge.source);
            }
            if (edge.target != null && (targets.isEmpty() || bySource)) {
                targets.add(edge.target);
            }
            citations.addAll(edge.citations);
        }
        return new Deed(sources, targets, first.mutual, first.first, List.copyOf(citations));
    }

    private static boolean sharesSource(Edge one, Edge other) {
        return sameSentence(one, other) && one.source.id().equals(other.source.id());
    }

    private static boolean sharesTarget(Edge one, Edge other) {
        return one == other
                || (sameSentence(one, other)
                        && one.target != null
                        && other.target != null
                        && one.target.id().equals(other.target.id()));
    }

    private static boolean sameSentence(Edge one, Edge other) {
        return one.mutual == other.mutual
                && one.first.document().equals(other.first.document())
                && one.first.sentence() == other.first.sentence();
    }
}
