package org.entente.text.coding;

import java.util.List;
import org.entente.model.Mention;
import org.entente.text.actor.ActorMention;
import org.entente.text.actor.DocumentActors;
import org.entente.text.actor.Use;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/** The actors of a document, with those that are only pointed at or without them. */
record NamedParticipants(DocumentActors actors, boolean coreference) implements Participants {

    /** Everyone and every place, by name or, where that is wanted, by "he" and "both countries". */
    List<ActorMention> mentions() {
        return coreference
                ? actors.mentions()
                : actors.mentions().stream()
                        .filter(one -> one.use() != Use.PRONOUN && one.use() != Use.REFERENCE)
                        .toList();
    }

    @Override
    public List<Mention> at(Parse parse, Word word) {
        return named(actors.at(parse, word));
    }

    @Override
    public List<Mention> places(Parse parse, Word word) {
        return actors.placesAt(parse, word);
    }

    @Override
    public List<Mention> owner(Parse parse, Word word) {
        return named(actors.owner(parse, word));
    }

    private List<Mention> named(List<Mention> found) {
        if (coreference) {
            return found;
        }
        List<ActorMention> named = mentions();
        return found.stream()
                .filter(mention -> named.stream().anyMatch(one -> one.mention().equals(mention)))
                .toList();
    }
}
