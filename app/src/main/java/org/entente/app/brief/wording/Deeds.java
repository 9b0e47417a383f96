package org.entente.app.brief.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Citation;
import org.entente.model.Event;
import org.entente.model.Factuality;
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
        private final Map<String, Actor> speakers = new LinkedHashMap<>();
        private final Set<Citation> citations = new LinkedHashSet<>();
        private final boolean ofItself;
        private boolean mutual;

        Edge(Event event) {
            this.first = event;
            this.source = event.source().actor();
            this.target = target(event);
            this.ofItself = ofItself(event);
            add(event);
        }

        void add(Event event) {
            citations.add(Citation.of(event));
            Attribution attribution = event.attribution();
            if (attribution != null) {
                Actor speaker = attribution.speaker().actor();
                speakers.putIfAbsent(speaker.id(), speaker);
            }
        }

        /** Takes in an event that tells of the same thing, by the same voice or by each of itself. */
        boolean takes(Event event) {
            boolean reverse = id(target(event)).equals(source.id())
                    && id(target).equals(event.source().actor().id());
            boolean same = event.source().actor().id().equals(source.id())
                    && id(target(event)).equals(id(target));
            boolean voice = speaker(event).equals(speaker(first)) || (reverse && ofItself && ofItself(event));
            if (!voice || !(same || reverse)) {
                return false;
            }
            mutual |= reverse;
            add(event);
            return true;
        }

        private static @Nullable Actor target(Event event) {
            Mention mention = event.target();
            return mention == null ? null : mention.actor();
        }

        private static String id(@Nullable Actor actor) {
            return actor == null ? "" : actor.id();
        }

        private static boolean ofItself(Event event) {
            return speaker(event).equals(event.source().actor().id());
        }

        private static String speaker(Event event) {
            Attribution attribution = event.attribution();
            return attribution == null ? "" : attribution.speaker().actor().id();
        }
    }

    private Deeds() {}

    /**
     * The deeds in the order of their first events.
     *
     * @param standing the event that stands for all tellings of one: what other documents tell of it only adds a source
     */
    public static List<Deed> of(List<Event> events, UnaryOperator<Citation> standing) {
        Tellings tellings = new Tellings(careful(events), standing);
        Map<List<Object>, List<Edge>> groups = new LinkedHashMap<>();
        for (Event event : tellings.told()) {
            add(groups.computeIfAbsent(kind(event), key -> new ArrayList<>()), event);
        }
        List<Deed> deeds = new ArrayList<>();
        groups.values().forEach(edges -> deeds.addAll(joined(edges)));
        deeds.replaceAll(tellings::sourced);
        Map<Citation, Integer> places = new HashMap<>();
        events.forEach(event -> places.putIfAbsent(Citation.of(event), places.size()));
        deeds.sort(Comparator.comparingInt(deed -> places.getOrDefault(Citation.of(deed.event()), 0)));
        return deeds;
    }

    /** Where one sentence is read both as a fact and as less, the lesser reading stands. */
    private static List<Event> careful(List<Event> events) {
        Set<List<Object>> unsure = new HashSet<>();
        for (Event event : events) {
            if (event.factuality() != Factuality.ASSERTED) {
                unsure.add(words(event));
            }
        }
        return events.stream()
                .filter(event -> event.factuality() != Factuality.ASSERTED || !unsure.contains(words(event)))
                .toList();
    }

    private static List<Object> words(Event event) {
        Mention target = event.target();
        String source = event.source().actor().id();
        String other = target == null ? "" : target.actor().id();
        return List.of(event.document(), event.sentence(), event.type(), new TreeSet<>(List.of(source, other)));
    }

    private static List<Object> kind(Event event) {
        return List.of(
                event.type(),
                Objects.requireNonNullElse(event.mode(), ""),
                event.factuality(),
                event.date() == null ? "" : event.date());
    }

    private static void add(List<Edge> edges, Event event) {
        if (edges.stream().noneMatch(edge -> edge.takes(event))) {
            edges.add(new Edge(event));
        }
    }

    /** One deed for all edges of a sentence that share their source, or else their target. */
    private static List<Deed> joined(List<Edge> edges) {
        List<Deed> deeds = new ArrayList<>();
        List<Edge> left = new ArrayList<>(edges);
        while (!left.isEmpty()) {
            Edge first = left.get(0);
            List<Edge> alike =
                    left.stream().filter(edge -> sharesSource(first, edge)).toList();
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
        Map<String, Actor> speakers = new LinkedHashMap<>();
        for (Edge edge : alike) {
            edge.speakers.forEach(speakers::putIfAbsent);
            if (sources.isEmpty() || !bySource) {
                sources.add(edge.source);
            }
            if (edge.target != null && (targets.isEmpty() || bySource)) {
                targets.add(edge.target);
            }
            citations.addAll(edge.citations);
        }
        return new Deed(
                sources, targets, first.mutual, List.copyOf(speakers.values()), first.first, List.copyOf(citations));
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
                && one.speakers.keySet().equals(other.speakers.keySet())
                && one.first.document().equals(other.first.document())
                && one.first.sentence() == other.first.sentence();
    }
}
