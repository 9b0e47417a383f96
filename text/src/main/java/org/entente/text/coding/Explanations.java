package org.entente.text.coding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Event;
import org.entente.model.RelationLabel;
import org.entente.text.codebook.Entry;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;
import org.jspecify.annotations.Nullable;

/** Keeps the reasons for the events of one document while it is coded. Not thread-safe: one for each document. */
public final class Explanations {
    private final Map<String, String> frames = new HashMap<>();
    private final Map<String, Vote> votes = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();

    /** Why an event stands; empty for one that was not coded while this was listening. */
    public Optional<Explanation> of(Event event) {
        List<String> evidence = words.get(event.id());
        if (evidence == null) {
            return Optional.empty();
        }
        Vote vote = votes.get(event.id());
        double nothing = vote == null ? 0 : vote.nothing();
        return Optional.of(new Explanation(event.id(), evidence, frames.get(event.id()), scores(vote), nothing));
    }

    void found(Event event, Entry entry, Parse parse) {
        frames.put(event.id(), entry.lemma() + " " + entry.frame() + " (" + entry.place() + ")");
        read(event, parse);
    }

    void weighed(Event event, Vote vote, Parse parse) {
        votes.put(event.id(), vote);
        read(event, parse);
    }

    private static List<Explanation.Score> scores(@Nullable Vote vote) {
        return vote == null
                ? List.of()
                : Arrays.stream(RelationLabel.values())
                        .map(label -> new Explanation.Score(label, vote.probability(label)))
                        .toList();
    }

    private void read(Event event, Parse parse) {
        words.computeIfAbsent(
                event.id(),
                id -> parse.within(event.span()).stream()
                        .map(word -> described(word, parse.head(word).orElse(null)))
                        .toList());
    }

    private static String described(Word word, @Nullable Word head) {
        String plain = word.text() + "/" + word.tag();
        return head == null ? plain : plain + " " + word.relation() + " of " + head.text();
    }
}
