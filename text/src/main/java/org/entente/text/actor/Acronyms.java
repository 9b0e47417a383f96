package org.entente.text.actor;

import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.text.actor.phrase.Learnt;
import org.entente.text.actor.phrase.Line;
import org.entente.text.actor.phrase.Piece;
import org.entente.text.name.Form;
import org.entente.text.name.Lexicon;
import org.entente.text.name.Token;

/** Names that a text abbreviates in brackets: "the Islamic State in Iraq and Levant (ISIS)", "IAEA (International …)". */
final class Acronyms {
    private Acronyms() {}

    static void learn(Line line, List<SentenceActors.Noun> nouns, Lexicon<Learnt> learnt) {
        for (int at = 1; at + 2 < line.size(); at++) {
            if (line.is(at, "(") && line.is(at + 2, ")")) {
                learn(line, at, nouns, learnt);
            }
        }
    }

    private static void learn(Line line, int bracket, List<SentenceActors.Noun> nouns, Lexicon<Learnt> learnt) {
        Piece inside = line.piece(bracket + 1);
        if (inside.form() != Form.UPPER
                || inside.key().length() < 2
                || inside.key().indexOf(' ') > 0) {
            return;
        }
        int first = longForm(line, line.piece(bracket).first(), inside.key());
        if (first < 0) {
            return;
        }
        int begin = line.tokens().get(first).span().begin();
        int end = line.piece(bracket - 1).span().end();
        String name = line.text().substring(begin, end);
        Optional<Actor> actor = actor(nouns, inside, line.piece(bracket - 1), name);
        actor.ifPresent(found -> {
            learnt.add(name, new Learnt(found, null, begin));
            learnt.add(inside.text(), new Learnt(found, null, begin));
        });
    }

    /** The known one of the two, else whom the long name was read as. */
    private static Optional<Actor> actor(List<SentenceActors.Noun> nouns, Piece inside, Piece before, String name) {
        Optional<Actor> shortForm = at(nouns, inside).filter(actor -> actor.kind() != ActorKind.UNKNOWN);
        Optional<Actor> longForm =
                at(nouns, before).filter(actor -> name.contains(before.text()) && actor.kind() != ActorKind.STATE);
        return shortForm.or(() -> longForm);
    }

    private static Optional<Actor> at(List<SentenceActors.Noun> nouns, Piece piece) {
        return nouns.stream()
                .filter(noun -> noun.phrase().headPiece().span().overlaps(piece.span())
                        && noun.actors().size() == 1)
                .map(noun -> noun.actors().get(0))
                .findFirst();
    }

    /** The token from which on the initials before a bracket spell the acronym, -1 if they do not. */
    private static int longForm(Line line, int bracket, String acronym) {
        int letter = acronym.length() - 1;
        for (int at = bracket - 1; at >= 0 && at > bracket - 3 * acronym.length() - 2; at--) {
            Token token = line.tokens().get(at);
            if (token.form() == Form.MARK) {
                return -1;
            }
            if (!token.form().word()) {
                continue;
            }
            char initial = token.key().charAt(0);
            if (initial == acronym.charAt(letter)) {
                if (letter == 0) {
                    return token.form().capital() ? at : -1;
                }
                letter--;
            } else if (token.form().capital() && !mayMiss(acronym, letter)) {
                return -1;
            }
        }
        return -1;
    }

    /** A capital word may lack its letter, as "Levant" does in ISIS, which was coined for "Sham". */
    private static boolean mayMiss(String acronym, int letter) {
        return letter == acronym.length() - 1 && acronym.length() > 3;
    }
}
