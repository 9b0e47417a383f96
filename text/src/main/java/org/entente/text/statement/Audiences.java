package org.entente.text.statement;

import java.util.Optional;
import org.entente.model.Span;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/** Finds to whom something is said. */
final class Audiences {
    private Audiences() {}

    static Optional<Span> of(Parse parse, Word verb, ReportingVerb entry) {
        return switch (entry.audience()) {
            case NONE -> Optional.empty();
            case OBJECT -> object(parse, verb);
            case TO -> preposition(parse, verb, "to");
            case WITH -> preposition(parse, verb, "with");
            case AT -> preposition(parse, verb, "at");
        };
    }

    private static Optional<Span> object(Parse parse, Word verb) {
        Optional<Word> passive = parse.child(verb, "nsubjpass");
        return passive.or(() -> parse.child(verb, "dative", "dobj")).flatMap(word -> Stretches.under(parse, word));
    }

    private static Optional<Span> preposition(Parse parse, Word verb, String preposition) {
        return parse.children(verb, "prep", "dative").stream()
                .filter(word -> word.lemma().equals(preposition))
                .findFirst()
                .flatMap(word -> parse.child(word, "pobj"))
                .flatMap(word -> Stretches.under(parse, word));
    }
}
