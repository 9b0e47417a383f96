package org.entente.text.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Span;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/** The word that joins two actors in the tree. */
final class Predicates {
    private Predicates() {}

    /** The lowest word above both, or the first verb or noun from there upwards that can name a deed. */
    static Optional<Word> between(Parse parse, Span source, Span target) {
        Optional<Word> one = parse.headOf(source);
        Optional<Word> other = parse.headOf(target);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Set<Word> above = new HashSet<>(parse.ancestors(other.get()));
        List<Word> path = parse.ancestors(one.get());
        for (int index = 0; index < path.size(); index++) {
            if (above.contains(path.get(index))) {
                Word meeting = path.get(index);
                return path.subList(index, path.size()).stream()
                        .filter(word -> word.verb() || (word.noun() && !word.properNoun()))
                        .findFirst()
                        .or(() -> Optional.of(meeting));
            }
        }
        return one;
    }
}
