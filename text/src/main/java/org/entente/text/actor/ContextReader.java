package org.entente.text.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.Document;
import org.entente.model.Span;
import org.entente.text.knowledge.ActorKnowledge;
import org.entente.text.language.Language;
import org.entente.text.language.Parse;
import org.jspecify.annotations.Nullable;

/** Reads the text around a phrase and takes the mention that stands where the phrase does. */
final class ContextReader {
    private final ActorReader reader;
    private final Language language;

    ContextReader(ActorKnowledge knowledge, Language language) {
        this.reader = new ActorReader(knowledge);
        this.language = language;
    }

    /** Empty if the context does not contain the phrase or nobody is meant there. */
    Optional<Resolution> read(String phrase, String context, @Nullable LocalDate date) {
        int begin = context.toLowerCase(Locale.ROOT).indexOf(phrase.toLowerCase(Locale.ROOT));
        if (begin < 0 || phrase.isBlank()) {
            return Optional.empty();
        }
        Span place = new Span(begin, Math.min(context.length(), begin + phrase.length()));
        List<Parse> parses = language.sentences(context).stream()
                .map(sentence -> language.parse(context, sentence))
                .toList();
        Document document = new Document("context", "", date, "", context);
        return reader.read(document, parses).mentions().stream()
                .filter(mention -> mention.use() != Use.MODIFIER
                        || mention.mention().span().equals(place))
                .filter(mention -> mention.mention().span().overlaps(place))
                .max(Comparator.comparingInt(mention -> common(mention.mention().span(), place)))
                .map(mention -> new Resolution(mention.mention().actor(), false));
    }

    /** How well two spans fit: what they share less what either has alone. */
    private static int common(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
        return 3 * shared - one.length() - other.length();
    }
}
