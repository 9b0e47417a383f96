package org.entente.network.story;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * Which documents tell the same story, and which are copies of one text.
 *
 * <p>Documents are taken by date of publication. A copy goes where its text went; any other joins the running story it
 * is most like, or begins one. docs/decisions/0006 tells what else was tried.
 */
public final class Stories {
    /** The middle of the range 0.16 to 0.21, all of which do equally well on the tuning half. */
    private static final double ENOUGH = 0.17;

    /** A word that more running stories share finds none of them: the time would not stay near linear. */
    private static final int MOST = 100;

    /** Stories that are compared in full, those that share most. */
    private static final int COMPARED = 20;

    private static final Comparator<Profile> BY_DAY = Comparator.comparing(
                    Profile::published, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Profile::document);

    private final SortedMap<String, String> originals;
    private final SortedMap<String, String> stories = new TreeMap<>();
    private final Map<String, Set<Story>> running = new HashMap<>();
    private @Nullable LocalDate closed;

    private Stories(SortedMap<String, String> originals) {
        this.originals = originals;
    }

    /** Near linear in the number of documents; their order does not matter, their ids must differ. */
    public static Stories of(Collection<Document> documents) {
        List<Document> all = List.copyOf(documents);
        Stories stories = new Stories(Copies.originals(all));
        Vocabulary vocabulary =
                new Vocabulary(all.parallelStream().map(Profile::words).toList());
        Map<String, Story> byText = new HashMap<>();
        List<Profile> profiles = all.parallelStream()
                .map(document -> Profile.of(document, vocabulary))
                .sorted(BY_DAY)
                .toList();
        profiles.forEach(profile -> stories.place(profile, byText));
        return stories;
    }

    /** The id of the document that stands for the text: the fullest of its copies. */
    public String original(String document) {
        return originals.getOrDefault(document, document);
    }

    /** The fullest text by document, for those that are copies of another. */
    public SortedMap<String, String> copies() {
        SortedMap<String, String> copies = new TreeMap<>(originals);
        copies.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return copies;
    }

    /** The id of the story's first document. */
    public String story(String document) {
        return stories.getOrDefault(document, document);
    }

    /** How many of the documents are told in words of their own; a text and its copies are one. */
    public int independent(Collection<String> documents) {
        return (int) documents.stream().map(this::original).distinct().count();
    }

    private void place(Profile profile, Map<String, Story> byText) {
        close(profile.published());
        String text = original(profile.document());
        Story known = byText.get(text);
        if (known != null) {
            known.extend(profile);
            stories.put(profile.document(), known.id());
            return;
        }
        Story best = best(profile);
        Story story = best == null ? new Story(profile.document()) : best;
        story.add(profile);
        byText.put(text, story);
        stories.put(profile.document(), story.id());
        for (String term : profile.terms().keySet()) {
            running.computeIfAbsent(term, unused -> new LinkedHashSet<>()).add(story);
        }
    }

    /** Lets go of the stories that are over; once a week is enough. */
    private void close(@Nullable LocalDate day) {
        if (day != null && (closed == null || !day.isBefore(closed.plusWeeks(1)))) {
            closed = day;
            running.values().forEach(stories -> stories.removeIf(story -> story.overBefore(day)));
            running.values().removeIf(Set::isEmpty);
        }
    }

    private @Nullable Story best(Profile profile) {
        Map<Story, Double> hits = new LinkedHashMap<>();
        profile.terms().forEach((term, weight) -> {
            Set<Story> with = running.getOrDefault(term, Set.of());
            if (with.size() <= MOST) {
                with.forEach(story -> hits.merge(story, weight, Double::sum));
            }
        });
        List<Story> candidates = hits.entrySet().stream()
                .filter(hit -> !hit.getKey().overBefore(profile.published()))
                .sorted(Map.Entry.<Story, Double>comparingByValue().reversed())
                .limit(COMPARED)
                .map(Map.Entry::getKey)
                .toList();
        Story best = null;
        double most = ENOUGH;
        for (Story story : candidates) {
            double likeness = story.likeness(profile);
            if (likeness > most
                    || (likeness == most && best != null && story.id().compareTo(best.id()) < 0)) {
                best = story;
                most = likeness;
            }
        }
        return best;
    }
}
