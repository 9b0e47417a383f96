package org.entente.text.actor;

import java.util.Set;
import org.entente.model.ActorKind;
import org.entente.text.actor.phrase.Line;
import org.entente.text.actor.phrase.NounPhrase;
import org.entente.text.actor.phrase.Piece;
import org.entente.text.actor.phrase.Reading;
import org.entente.text.actor.phrase.WordKind;
import org.entente.text.actor.phrase.Words;
import org.entente.text.language.Word;

/** Drops readings that the sentence does not bear out: names where nobody acts, "such a union", "as president". */
final class Doubts {
    private static final Set<String> ARGUMENTS = Set.of(
            "nsubj", "nsubjpass", "dobj", "dative", "pobj", "agent", "conj", "appos", "poss", "attr", "root", "csubj");
    private static final Set<String> HYPOTHETICAL =
            Set.of("such", "no", "any", "every", "what", "which", "what kind of");
    /** Nouns that mean somebody without an article. */
    private static final Set<String> BARE = Set.of(
            "police",
            "parliament",
            "congress",
            "opposition",
            "authorities",
            "prosecutors",
            "riot police",
            "government");

    private Doubts() {}

    static Reading kept(NounPhrase phrase, Reading reading) {
        if (!reading.found()) {
            return reading;
        }
        if (reading.actors().get(0).kind() == ActorKind.UNKNOWN) {
            return acts(phrase) ? reading : Reading.NONE;
        }
        return reading.kind() == Reading.Kind.BARE && !meant(phrase) ? Reading.NONE : reading;
    }

    /** An unknown name is an actor only where somebody acts or is acted upon. */
    private static boolean acts(NounPhrase phrase) {
        Word head = phrase.line().head(phrase.first(), phrase.last()).orElse(null);
        boolean argument = head == null || ARGUMENTS.contains(head.relation());
        boolean thing = Words.is(WordKind.NEGATIVE_NAME, phrase.headPiece().lastWord());
        return argument && !thing && !phrase.line().is(phrase.first() - 1, WordKind.PLACE);
    }

    /** A role that nobody is named with is somebody only if the phrase points to somebody. */
    private static boolean meant(NounPhrase phrase) {
        Line line = phrase.line();
        Piece head = phrase.headPiece();
        if (HYPOTHETICAL.contains(line.piece(phrase.first()).key()) || line.is(phrase.first() - 1, "as")) {
            return false;
        }
        boolean article = line.piece(phrase.first()).tag().equals("DT")
                || line.piece(phrase.first()).tag().equals("CD");
        if (head.tag().startsWith("JJ") || head.verb()) {
            return line.is(phrase.first(), "the");
        }
        boolean mass = head.tag().equals("NN") && !head.form().capital();
        return article || !mass || BARE.contains(head.key()) || head.name();
    }
}
