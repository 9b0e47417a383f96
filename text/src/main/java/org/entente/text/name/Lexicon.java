package org.entente.text.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names and what they stand for, found as the longest sequence of words. Spelling is folded; capitals count: "US" never
 * matches "us", "Iran" needs its capital unless the text has none, and a name added in lower case matches any writing.
 *
 * @param <T> what a name stands for
 */
public final class Lexicon<T> {
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "ul", "ad", "as", "ash", "bin", "ibn", "ben", "abu", "van", "von", "der", "de", "da", "do",
            "dos", "del", "du", "la", "le", "the", "of", "and", "for", "in", "on", "und", "et", "y", "e", "plus");
    /** Acronyms that read as words once their capitals prove nothing. */
    private static final Set<String> WORDS = Set.of(
            "us", "is", "who", "it", "as", "at", "in", "on", "or", "so", "no", "am", "an", "be", "do", "he", "we", "me",
            "my", "aid", "care", "start", "salt", "star", "hope", "pact", "unit", "fast", "act", "raw", "sea", "sat",
            "raid", "side", "sin", "boss", "das", "pet", "bin", "sec", "far", "fin", "mod", "pa", "ap", "ira", "gia",
            "ana", "pan", "pen", "bar", "arm", "now", "asap", "mine");

    private final Node<T> root = new Node<>();
    private int size;

    /** Adds a name; one that begins with "the" is also known without it. */
    public void add(String name, T meaning) {
        List<Token> tokens = words(name);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("The name \"" + name + "\" has no word.");
        }
        boolean article = tokens.get(0).is("the") && tokens.size() > 1;
        if (!article || tokens.get(0).form() == Form.TITLE) {
            add(tokens, meaning);
        }
        if (article && (tokens.size() > 2 || tokens.get(0).form() == Form.LOWER)) {
            add(tokens.subList(1, tokens.size()), meaning);
        }
    }

    private static List<Token> words(String name) {
        List<Token> words = new ArrayList<>();
        for (Token token : Tokenizer.tokens(name)) {
            if (token.form() != Form.MARK || token.is("&")) {
                words.add(token);
            }
        }
        return words;
    }

    /** Number of names with their meanings. */
    public int size() {
        return size;
    }

    public boolean contains(String name) {
        List<Token> tokens = words(name);
        return longest(tokens, 0, Writing.of(tokens))
                .filter(match -> match.length() == tokens.size())
                .isPresent();
    }

    /** The longest name that begins at a token. */
    public Optional<Match<T>> longest(List<Token> tokens, int first, Writing writing) {
        List<Match<T>> matches = matches(tokens, first, writing);
        return matches.isEmpty() ? Optional.empty() : Optional.of(matches.get(matches.size() - 1));
    }

    /** All names that begin at a token, the longest last. */
    public List<Match<T>> matches(List<Token> tokens, int first, Writing writing) {
        Node<T> node = root;
        List<Match<T>> matches = List.of();
        for (int index = first; index < tokens.size(); index++) {
            Token token = tokens.get(index);
            node = token.form() == Form.MARK && !token.is("&") ? null : node.next(token);
            if (node == null) {
                break;
            }
            List<T> meanings = node.accepted(tokens, first, index + 1, writing);
            if (!meanings.isEmpty()) {
                matches = matches.isEmpty() ? new ArrayList<>() : matches;
                matches.add(new Match<>(first, index + 1, meanings));
            }
        }
        return matches;
    }

    private void add(List<Token> tokens, T meaning) {
        Node<T> node = root;
        for (Token token : tokens) {
            node = node.child(token.is("&") ? "and" : token.key());
        }
        Form[] forms = new Form[tokens.size()];
        for (int index = 0; index < forms.length; index++) {
            forms[index] = tokens.get(index).form();
        }
        if (node.add(new Entry<>(List.of(forms), meaning))) {
            size++;
        }
    }

    private record Entry<T>(List<Form> forms, T meaning) {
        boolean accepts(List<Token> tokens, int first, Writing writing) {
            for (int index = 0; index < forms.size(); index++) {
                if (!accepts(forms.get(index), tokens.get(first + index), writing)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean accepts(Form known, Token token, Writing writing) {
            if (!known.capital() || PARTICLES.contains(token.key())) {
                return known != Form.UPPER || token.form() == Form.UPPER;
            }
            return switch (writing) {
                case USUAL ->
                    known == Form.UPPER ? acronym(token) : token.form().capital();
                case CAPITALS -> known != Form.UPPER || token.is("us") || !WORDS.contains(token.key());
                case LOWER ->
                    token.key().length() > 3
                            || (known != Form.UPPER && token.key().length() > 2);
            };
        }

        /** "NATO", and "Nato" as some papers write it. */
        private static boolean acronym(Token token) {
            return token.form() == Form.UPPER
                    || token.form() == Form.MIXED
                    || (token.form() == Form.TITLE && token.key().length() > 3 && !WORDS.contains(token.key()));
        }
    }

    private static final class Node<T> {
        private final Map<String, Node<T>> children = new HashMap<>(2);
        private final List<Entry<T>> entries = new ArrayList<>(1);

        Node<T> child(String key) {
            return children.computeIfAbsent(key, any -> new Node<>());
        }

        @Nullable
        Node<T> next(Token token) {
            return children.get(token.is("&") ? "and" : token.key());
        }

        boolean add(Entry<T> entry) {
            return !entries.contains(entry) && entries.add(entry);
        }

        List<T> accepted(List<Token> tokens, int first, int last, Writing writing) {
            if (entries.isEmpty()) {
                return List.of();
            }
            List<T> accepted = new ArrayList<>(entries.size());
            for (Entry<T> entry : entries) {
                boolean fits = entry.forms().size() == last - first && entry.accepts(tokens, first, writing);
                if (fits && !accepted.contains(entry.meaning())) {
                    accepted.add(entry.meaning());
                }
            }
            return accepted;
        }
    }
}
