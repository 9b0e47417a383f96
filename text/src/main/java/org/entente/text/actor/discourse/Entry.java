package org.entente.text.actor.discourse;

import java.util.List;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.text.actor.phrase.Gender;
import org.entente.text.actor.phrase.NounPhrase;
import org.entente.text.actor.phrase.Reading;
import org.entente.text.language.Word;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that the text has used.
 *
 * @param phrase the phrase
 * @param actors whom it stands for, empty for a thing
 * @param kind how they were found
 * @param sentence index of its sentence
 * @param head its governing word
 * @param place whether it only says where
 * @param gender by which pronoun it may be meant
 */
record Entry(
        NounPhrase phrase,
        List<Actor> actors,
        Reading.Kind kind,
        int sentence,
        @Nullable Word head,
        boolean place,
        Gender gender) {
    Entry {
        actors = List.copyOf(actors);
    }

    boolean subject() {
        return head != null && head.relation().startsWith("nsubj");
    }

    boolean object() {
        return head != null
                && (head.relation().equals("dobj") || head.relation().equals("dative"));
    }

    boolean person() {
        return actors.size() == 1 && actors.get(0).kind() == ActorKind.PERSON;
    }

    /** Whether "they" may mean it. */
    boolean many() {
        return actors.size() > 1 || plural();
    }

    private boolean plural() {
        String tag = phrase.headPiece().tag();
        return tag.equals("NNS")
                || tag.equals("NNPS")
                || (actors.size() == 1 && actors.get(0).kind() == ActorKind.COMMUNITY);
    }

    /** Whether another phrase of the same sentence is governed by this one. */
    boolean next(Entry other) {
        Word word = other.head();
        return word != null
                && phrase.line()
                        .parse()
                        .flatMap(parse -> parse.head(word))
                        .filter(above -> phrase.span().contains(above.span()))
                        .isPresent();
    }

    int begin() {
        return phrase.span().begin();
    }
}
