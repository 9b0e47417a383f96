package org.entente.text.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.model.Span;

/**
 * A parsed sentence: its words and the tree over them.
 *
 * @param span where the sentence stands in the document's text
 * @param words in the order of the text; {@code words.get(i).index() == i}
 */
public record Parse(Span span, List<Word> words) {
    public Parse {
        Objects.requireNonNull(span, "span");
        words = List.copyOf(words);
        for (int index = 0; index < words.size(); index++) {
            Word word = words.get(index);
            if (word.index() != index || word.head() >= words.size()) {
                throw new IllegalArgumentException(
                        "The word \"" + word.text() + "\" does not fit its place " + index + ".");
            }
        }
    }

    public Optional<Word> head(Word word) {
        return word.head() < 0 ? Optional.empty() : Optional.of(words.get(word.head()));
    }

    /** The words directly below this one, in the order of the text. */
    public List<Word> children(Word word) {
        return words.stream().filter(other -> other.head() == word.index()).toList();
    }

    /** The words directly below this one by one of the given relations. */
    public List<Word> children(Word word, String... relations) {
        List<String> wanted = List.of(relations);
        return words.stream()
                .filter(other -> other.head() == word.index() && wanted.contains(other.relation()))
                .toList();
    }

    public Optional<Word> child(Word word, String... relations) {
        return children(word, relations).stream().findFirst();
    }

    /** The word and everything below it, in the order of the text. */
    public List<Word> subtree(Word word) {
        List<Word> found = new ArrayList<>(List.of(word));
        for (int next = 0; next < found.size(); next++) {
            found.addAll(children(found.get(next)));
        }
        found.sort(Comparator.comparingInt(Word::index));
        return List.copyOf(found);
    }

    /** Whether {@code below} is {@code above} or stands below it. */
    public boolean dominates(Word above, Word below) {
        int index = below.index();
        for (int steps = 0; index >= 0 && steps <= words.size(); steps++) {
            if (index == above.index()) {
                return true;
            }
            index = words.get(index).head();
        }
        return false;
    }

    /** From the word upwards to the root, the word itself first. */
    public List<Word> ancestors(Word word) {
        List<Word> path = new ArrayList<>();
        int index = word.index();
        while (index >= 0 && path.size() <= words.size()) {
            path.add(words.get(index));
            index = words.get(index).head();
        }
        return List.copyOf(path);
    }

    /** The words that lie wholly inside a stretch of the document's text. */
    public List<Word> within(Span stretch) {
        return words.stream().filter(word -> stretch.contains(word.span())).toList();
    }

    /** The word among those inside a stretch whose head lies outside of it: the stretch's own head. */
    public Optional<Word> headOf(Span stretch) {
        List<Word> inside = within(stretch);
        return inside.stream()
                .filter(word -> word.head() < 0
                        || !stretch.contains(words.get(word.head()).span()))
                .findFirst()
                .or(() -> inside.stream().findFirst());
    }
}
