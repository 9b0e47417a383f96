package org.entente.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.Factuality;
import org.entente.model.Mention;
import org.entente.model.RelationLabel;
import org.entente.model.Sector;
import org.entente.model.Sentence;
import org.entente.store.correction.Judged;
import org.entente.store.correction.Reviewed;
import org.entente.store.correction.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of which people judged every event, labelled in the form that {@code eval events} reads.
 *
 * @param id key of the document and index of the sentence
 * @param date of the document, null when not known
 * @param text the sentence, white space as one space
 * @param gold {@code SRC>TGT:LABEL}, each once; denied events are not among them
 */
public record GoldSentence(String id, @Nullable LocalDate date, String text, SortedSet<String> gold) {
    private static final List<Sector> STATELESS = List.of(Sector.IGO, Sector.NGO, Sector.MNC, Sector.IMG);
    private static final String HEADER = "id\tdate\ttext\tgold\n";

    public GoldSentence {
        gold = new TreeSet<>(gold);
    }

    /** The sentences of a document with at least one event that people judged, and none that they did not. */
    static List<GoldSentence> of(String key, Reviewed reviewed) {
        Map<Integer, List<Judged>> bySentence = new TreeMap<>();
        reviewed.events()
                .forEach(judged -> bySentence
                        .computeIfAbsent(judged.event().sentence(), any -> new ArrayList<>())
                        .add(judged));
        List<GoldSentence> sentences = new ArrayList<>();
        for (Sentence sentence : reviewed.corrected().sentences()) {
            List<Judged> events = bySentence.getOrDefault(sentence.index(), List.of());
            if (!events.isEmpty() && events.stream().noneMatch(judged -> judged.verdict() == Verdict.CODED)) {
                sentences.add(sentence(key, reviewed, sentence, events));
            }
        }
        return sentences;
    }

    private static GoldSentence sentence(String key, Reviewed reviewed, Sentence sentence, List<Judged> events) {
        SortedSet<String> gold = events.stream()
                .filter(Judged::stands)
                .map(Judged::event)
                .filter(event -> event.factuality() != Factuality.DENIED)
                .map(GoldSentence::code)
                .collect(Collectors.toCollection(TreeSet::new));
        String text = sentence.span().of(reviewed.corrected().document().text());
        return new GoldSentence(
                key + "-" + sentence.index(),
                reviewed.corrected().document().published(),
                text.replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ").strip(),
                gold);
    }

    private static String code(Event event) {
        return side(event.source()) + ">" + side(event.target()) + ":"
                + RelationLabel.of(event.type(), event.factuality());
    }

    /** As design section 5 has it; a sign that the form itself uses becomes a hyphen. */
    private static String side(@Nullable Mention mention) {
        if (mention == null) {
            return "-";
        }
        Actor actor = mention.actor();
        String side = actor.country();
        if (side == null) {
            side = actor.sectors().stream()
                    .filter(STATELESS::contains)
                    .findFirst()
                    .map(Sector::name)
                    .orElse(actor.id());
        }
        return side.replaceAll("[>:;\\s\\p{Z}\\p{Cntrl}]", "-");
    }

    /** The sentences as a file. */
    public static String file(List<GoldSentence> sentences) {
        return sentences.stream().map(GoldSentence::line).collect(Collectors.joining("", HEADER, ""));
    }

    private String line() {
        return String.join(
                        "\t",
                        id,
                        date == null ? "-" : date.toString(),
                        text,
                        gold.isEmpty() ? "-" : String.join(";", gold))
                + "\n";
    }
}
