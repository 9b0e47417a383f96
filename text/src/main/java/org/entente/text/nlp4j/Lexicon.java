package org.entente.text.nlp4j;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the models know of a word beforehand: its possible tags, or the clusters that it belongs to. */
final class Lexicon<V> {
    private final HashIndex words;
    private final CharBuffer numbers;
    private final List<V> values;

    private Lexicon(HashIndex words, CharBuffer numbers, List<V> values) {
        this.words = words;
        this.numbers = numbers;
        this.values = values;
    }

    static <V> Lexicon<V> read(ModelReader in, Function<List<String>, V> value) {
        HashIndex words = HashIndex.read(in);
        CharBuffer numbers = in.chars();
        int count = in.integer();
        List<V> values = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            values.add(value.apply(in.strings()));
        }
        return new Lexicon<>(words, numbers, values);
    }

    /** Writes a lexicon; the strings of a value keep their order, in which the models add up their weights. */
    static void write(ModelWriter out, Map<String, ? extends Collection<String>> lexicon) {
        TreeMap<Long, List<String>> byHash = new TreeMap<>(Long::compareUnsigned);
        lexicon.forEach((word, value) -> byHash.put(FeatureHash.of(word), List.copyOf(value)));
        if (byHash.size() < lexicon.size()) {
            throw new IllegalStateException("Two words of a lexicon share a hash.");
        }
        Map<List<String>, Integer> numbers = new LinkedHashMap<>();
        byHash.values().forEach(value -> numbers.putIfAbsent(value, numbers.size()));
        HashIndex.write(out, byHash.keySet().stream().mapToLong(Long::longValue).toArray());
        char[] column = new char[byHash.size()];
        int row = 0;
        for (List<String> value : byHash.values()) {
            column[row++] = (char) numbers.getOrDefault(value, 0).intValue();
        }
        out.chars(column);
        out.integer(numbers.size());
        numbers.keySet().forEach(out::strings);
    }

    /** What is known of a word, null if nothing is. */
    @Nullable
    V get(String word) {
        int row = words.find(FeatureHash.of(word));
        return row < 0 ? null : values.get(numbers.get(row));
    }
}
