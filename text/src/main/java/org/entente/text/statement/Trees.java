package org.entente.text.statement;

import java.util.List;
import java.util.Set;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/** Questions to the tree of a sentence. */
final class Trees {
    private static final Set<String> STOPS = Set.of(",", ":", ".", "''", "``", "-LRB-", "-RRB-");

    private Trees() {}

    /** Whether a verb is an infinitive with "to". */
    static boolean infinitive(Parse parse, Word verb) {
        return parse.children(verb, "aux").stream().anyMatch(word -> word.tag().equals("TO"));
    }

    /** Whether a clause is opened by one of some words. */
    static boolean marked(Parse parse, Word clause, Set<String> openers) {
        return parse.children(clause, "mark", "advmod", "dobj", "nsubj").stream()
                .filter(word -> word.index() < clause.index())
                .filter(word -> word.relation().equals("mark") || word.tag().startsWith("W"))
                .anyMatch(word -> openers.contains(word.lemma()));
    }

    /** The place after the last semicolon before a place, 0 without one. */
    static int afterSemicolon(List<Word> words, int before) {
        int place = before;
        while (place > 0 && !words.get(place - 1).text().equals(";")) {
            place--;
        }
        return place;
    }

    /** The place of the first semicolon from a place on, the sentence's length without one. */
    static int semicolonFrom(List<Word> words, int from) {
        int place = from;
        while (place < words.size() && !words.get(place).text().equals(";")) {
            place++;
        }
        return place;
    }

    /** Whether a word is a comma, stop, bracket or quotation mark. */
    static boolean stop(Word word) {
        return STOPS.contains(word.tag());
    }
}
