package org.entente.text.coding;

import java.util.List;
import java.util.Locale;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Mention;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/** Participants for sentences in which every capitalised name is a state of its own. */
final class ProperNouns implements Participants {
    @Override
    public List<Mention> at(Parse parse, Word word) {
        return word.properNoun() ? List.of(mention(word)) : List.of();
    }

    @Override
    public List<Mention> places(Parse parse, Word word) {
        return List.of();
    }

    @Override
    public List<Mention> owner(Parse parse, Word word) {
        return parse.children(word, "poss", "compound").stream()
                .filter(Word::properNoun)
                .map(ProperNouns::mention)
                .toList();
    }

    private static Mention mention(Word word) {
        return new Mention(state(word.text()), word.text(), word.span());
    }

    static Actor state(String name) {
        return new Actor(name.toUpperCase(Locale.ROOT), name, ActorKind.STATE, null, List.of(), null);
    }
}
