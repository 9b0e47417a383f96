package org.entente.text.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Document;
import org.entente.model.Mention;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/** All mentions of actors in a document, by place and by the words of its parses. Immutable. */
public final class DocumentActors {
    private final String text;
    private final Map<Integer, SentenceActors> sentences = new HashMap<>();
    private final List<ActorMention> mentions;

    DocumentActors(Document document, List<SentenceActors> sentences) {
        this.text = document.text();
        List<ActorMention> all = new ArrayList<>();
        for (SentenceActors sentence : sentences) {
            this.sentences.put(sentence.parse().span().begin(), sentence);
            all.addAll(sentence.all(text));
        }
        all.sort(Comparator.comparing(mention -> mention.mention().span()));
        this.mentions = List.copyOf(all);
    }

    /** Every mention in the order of the text, with how it stands for its actor; one for each actor of a group. */
    public List<ActorMention> mentions() {
        return mentions;
    }

    /** Every mention that is not merely a place. */
    public List<Mention> all() {
        return mentions.stream()
                .filter(mention -> mention.use() != Use.PLACE)
                .map(ActorMention::mention)
                .toList();
    }

    /** Where the text says that things happen: "in Iraq", "towards Baghdad"; the actor is the state. */
    public List<Mention> places() {
        return mentions.stream()
                .filter(mention -> mention.use() == Use.PLACE)
                .map(ActorMention::mention)
                .toList();
    }

    /**
     * The actors that the noun phrase of a word stands for, pronouns and "both countries" included; several with one span
     * where the phrase means several, empty for a thing, a place or nobody. Phrases joined by "and" are not included.
     */
    public List<Mention> at(Parse parse, Word word) {
        return sentence(parse).map(sentence -> sentence.at(text, word)).orElse(List.of());
    }

    /**
     * The state that a word names as where something happens ("in Iraq"), or in which the thing or people that it names
     * are said to be ("a camp in Calais"); empty if it stands for who acts, or if the text does not say where.
     */
    public List<Mention> placesAt(Parse parse, Word word) {
        return sentence(parse).map(sentence -> sentence.places(text, word)).orElse(List.of());
    }

    /** To whom the thing that a word names belongs: "Iran's nuclear program", "US policy", "its proposal". */
    public List<Mention> owner(Parse parse, Word word) {
        return sentence(parse).map(sentence -> sentence.owner(text, word)).orElse(List.of());
    }

    private Optional<SentenceActors> sentence(Parse parse) {
        return Optional.ofNullable(sentences.get(parse.span().begin()));
    }
}
