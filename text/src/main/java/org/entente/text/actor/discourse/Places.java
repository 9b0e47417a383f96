package org.entente.text.actor.discourse;

import java.util.Optional;
import org.entente.text.actor.phrase.Line;
import org.entente.text.actor.phrase.NounPhrase;
import org.entente.text.actor.phrase.WordKind;
import org.entente.text.actor.phrase.Words;
import org.entente.text.knowledge.Meaning;
import org.entente.text.knowledge.StateNameKind;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;
import org.jspecify.annotations.Nullable;

/** Tells a state's or town's name that says where from one that says who. */
public final class Places {
    private Places() {}

    /** Whether the phrase is the name of a state, capital or town used for where something happens. */
    public static boolean place(NounPhrase phrase) {
        Optional<Meaning.OfState> state = phrase.headPiece().state();
        if (state.isEmpty() || phrase.headPiece().learnt() != null) {
            return false;
        }
        StateNameKind kind = state.get().kind();
        if (phrase.headPiece().faction().isPresent()) {
            return phrase.line().is(phrase.first() - 1, WordKind.PLACE);
        }
        boolean town = kind == StateNameKind.CAPITAL || kind == StateNameKind.CITY;
        if (kind == StateNameKind.CITY) {
            return true;
        }
        boolean people = kind == StateNameKind.PEOPLE || kind == StateNameKind.SEAT || kind == StateNameKind.ADJECTIVE;
        return !people && placed(phrase, town);
    }

    private static boolean placed(NounPhrase phrase, boolean town) {
        Line line = phrase.line();
        int before = phrase.first() - 1;
        if (line.is(before, WordKind.PLACE) || (line.is(before, "and") && placedBefore(phrase))) {
            return true;
        }
        if (!town && !line.is(before, "towards") && !line.is(before, "toward")) {
            return false;
        }
        Word governor = governor(phrase);
        if (governor == null) {
            return false;
        }
        return line.is(before, WordKind.TOWARDS)
                ? moves(governor.lemma())
                : object(phrase) && Words.is(WordKind.TAKING, governor.lemma());
    }

    /** Whether a verb is one of motion; the parser may take "advanced" for an adjective and leave its ending. */
    private static boolean moves(String lemma) {
        String stem = lemma.endsWith("ed") ? lemma.substring(0, lemma.length() - 1) : lemma;
        return Words.is(WordKind.MOTION, lemma) || Words.is(WordKind.MOTION, stem);
    }

    /** "In Iraq and Syria": the second of two places. */
    private static boolean placedBefore(NounPhrase phrase) {
        Line line = phrase.line();
        Word head = line.head(phrase.first(), phrase.last()).orElse(null);
        if (head == null || !head.relation().equals("conj")) {
            return false;
        }
        int at = phrase.first() - 2;
        while (at > 0 && (line.piece(at).state().isPresent() || line.is(at, ",") || line.is(at, "the"))) {
            at--;
        }
        return at < phrase.first() - 2 && line.is(at, WordKind.PLACE);
    }

    /** The word on which a phrase hangs, past its preposition. */
    static @Nullable Word governor(NounPhrase phrase) {
        Parse parse = phrase.line().parse().orElse(null);
        Word head = phrase.line().head(phrase.first(), phrase.last()).orElse(null);
        if (parse == null || head == null) {
            return null;
        }
        Word above = parse.head(head).orElse(null);
        if (above == null || !(above.tag().equals("IN") || above.tag().equals("TO"))) {
            return above;
        }
        return parse.head(above).orElse(null);
    }

    private static boolean object(NounPhrase phrase) {
        return phrase.line()
                .head(phrase.first(), phrase.last())
                .filter(word ->
                        word.relation().equals("dobj") || word.relation().equals("nsubjpass"))
                .isPresent();
    }
}
