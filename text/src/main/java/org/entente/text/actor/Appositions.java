package org.entente.text.actor;

import org.entente.model.Actor;
import org.entente.text.actor.phrase.Line;
import org.entente.text.actor.phrase.NounPhrase;
import org.entente.text.actor.phrase.WordKind;
import org.entente.text.actor.phrase.Words;
import org.entente.text.language.Word;
import org.jspecify.annotations.Nullable;

/** Two phrases side by side that mean the same: "the militant group, the Islamic State", "Salehi, the head of …". */
final class Appositions {
    private Appositions() {}

    /** The first of two nouns: if the second is the name of its bearer, read as that bearer. */
    static SentenceActors.Noun first(SentenceActors.Noun first, SentenceActors.Noun second) {
        Actor name = name(second);
        boolean same = name != null && description(first) && fits(first, name) && beside(first, second);
        return same && name != null ? first.as(name) : first;
    }

    /** The second of two nouns: if the first is the name of its bearer, read as that bearer. */
    static SentenceActors.Noun second(SentenceActors.Noun first, SentenceActors.Noun second) {
        Actor name = name(first);
        boolean same = name != null && description(second) && fits(second, name) && beside(first, second);
        return same && name != null ? second.as(name) : second;
    }

    /** Whether a comma (and perhaps an article) is all between, and the two are not members of a list. */
    static boolean beside(SentenceActors.Noun first, SentenceActors.Noun second) {
        Line line = first.phrase().line();
        int end = first.phrase().lastLinked();
        if (!line.is(end, ",") || second.phrase().first() != end + 1) {
            return false;
        }
        Word word = line.head(second.phrase().first(), second.phrase().last()).orElse(null);
        boolean tied = word != null && word.relation().equals("appos");
        int after = second.phrase().lastLinked();
        boolean closed = after >= line.size()
                || line.is(after, ",")
                || line.is(after, ".")
                || line.is(after, "(")
                || (after < line.size() && line.piece(after).verb());
        boolean list = (line.is(after, ",") && line.is(after + 1, "and")) || line.is(after, "and");
        return !list && (tied || closed);
    }

    private static @Nullable Actor name(SentenceActors.Noun noun) {
        boolean named = noun.use() == Use.NAME
                && noun.actors().size() == 1
                && noun.phrase().headPiece().name();
        return named ? noun.actors().get(0) : null;
    }

    private static boolean description(SentenceActors.Noun noun) {
        return !noun.phrase().headPiece().name()
                && !noun.phrase().headPiece().tag().startsWith("PRP")
                && noun.use() != Use.PLACE;
    }

    private static boolean fits(SentenceActors.Noun description, Actor name) {
        NounPhrase phrase = description.phrase();
        boolean single = !phrase.headPiece().tag().equals("NNS");
        boolean role = phrase.headPiece().role().isPresent();
        return single
                && switch (name.kind()) {
                    case PERSON -> role;
                    case STATE -> phrase.headPiece().is(WordKind.THE_STATE);
                    case ORGANISATION, ARMED_GROUP, PARTY, INSTITUTION ->
                        Words.is(WordKind.THE_GROUP, phrase.headPiece().lastWord())
                                || Words.is(
                                        WordKind.THE_ORGANISATION,
                                        phrase.headPiece().lastWord());
                    case COMMUNITY, UNKNOWN -> false;
                };
    }
}
