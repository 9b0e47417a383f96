package org.entente.text.actor;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Document;
import org.entente.text.actor.phrase.KnownActors;
import org.entente.text.actor.phrase.Learnt;
import org.entente.text.knowledge.ActorKnowledge;
import org.entente.text.language.Parse;
import org.entente.text.name.Lexicon;

/**
 * Reads who is mentioned in a document. The text is gone through twice: first to learn the names it introduces, then to
 * read all phrases with them. Thread-safe.
 */
public final class ActorReader {
    private final ActorKnowledge knowledge;

    public ActorReader(ActorKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Reads the given parses of a document's sentences, which stand in the order of the text. */
    public DocumentActors read(Document document, List<Parse> parses) {
        Lexicon<Learnt> learnt = new Lexicon<>();
        KnownActors known = new KnownActors(knowledge, document.published());
        new Passage(document, known, learnt, true).read(parses);
        List<SentenceActors> sentences = new ArrayList<>(new Passage(document, known, learnt, false).read(parses));
        return new DocumentActors(document, sentences);
    }
}
