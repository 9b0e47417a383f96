package org.entente.text.actor;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Document;
import org.entente.model.Mention;
import org.entente.text.knowledge.ActorKnowledge;
import org.entente.text.language.Language;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;
import org.entente.text.nlp4j.SharedLanguage;

/** A text read for its actors, and questions to it in terms of its words. */
final class ReadText {
    private final String text;
    private final List<Parse> parses;
    private final DocumentActors actors;

    private ReadText(String text, LocalDate date) {
        this.text = text;
        Language language = SharedLanguage.english();
        this.parses = language.sentences(text).stream()
                .map(sentence -> language.parse(text, sentence))
                .toList();
        Document document = new Document("test", "", date, "", text);
        this.actors = new ActorReader(ActorKnowledge.bundled()).read(document, parses);
    }

    static ReadText of(String date, String... sentences) {
        return new ReadText(String.join(" ", sentences), LocalDate.parse(date));
    }

    DocumentActors actors() {
        return actors;
    }

    /** Ids of the actors that the first mention with this text stands for. */
    List<String> who(String mention) {
        return who(mention, 1);
    }

    /** The same for the n-th place at which the words stand as a mention. */
    List<String> who(String mention, int number) {
        List<Integer> begins = actors.mentions().stream()
                .filter(found -> found.mention().text().equals(mention))
                .map(found -> found.mention().span().begin())
                .distinct()
                .toList();
        if (begins.size() < number) {
            return List.of();
        }
        int begin = begins.get(number - 1);
        return ids(actors.mentions().stream()
                .filter(found -> found.mention().text().equals(mention))
                .map(ActorMention::mention)
                .filter(found -> found.span().begin() == begin)
                .toList());
    }

    List<String> at(String word) {
        return ids(actors.at(parse(word), word(word)));
    }

    List<String> owner(String word) {
        return ids(actors.owner(parse(word), word(word)));
    }

    List<String> place(String word) {
        return ids(actors.placesAt(parse(word), word(word)));
    }

    String mention(String word) {
        return actors.at(parse(word), word(word)).get(0).text();
    }

    private Parse parse(String word) {
        int offset = text.indexOf(word);
        return parses.stream()
                .filter(parse -> parse.span().contains(offset))
                .findFirst()
                .orElseThrow();
    }

    private Word word(String word) {
        int offset = text.indexOf(word);
        return parse(word).words().stream()
                .filter(found -> found.span().contains(offset))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(List<Mention> mentions) {
        return mentions.stream().map(mention -> mention.actor().id()).toList();
    }
}
