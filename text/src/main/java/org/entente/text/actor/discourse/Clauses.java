package org.entente.text.actor.discourse;

import java.util.Optional;
import java.util.Set;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/** Subjects and verbs as pronouns see them. */
final class Clauses {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
    private static final Set<String> EMPTY_VERBS = Set.of(
            "be", "seem", "remain", "appear", "become", "happen", "turn", "take", "look", "rain", "prove", "make",
            "mean", "follow", "help", "matter");

    private Clauses() {}

    /** The subject of the innermost clause that a word stands in and is not itself, its verb's or, lacking one, that above. */
    static Optional<Word> subject(Parse parse, Word word) {
        for (Word above : parse.ancestors(word)) {
            for (Word child : parse.children(above)) {
                if (SUBJECTS.contains(child.relation()) && !parse.dominates(child, word)) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    /** The subject of the clause in which the clause of a subject is embedded: "Iran insists it will …". */
    static Optional<Word> subjectAbove(Parse parse, Word subject) {
        return parse.head(subject)
                .flatMap(verb -> parse.head(verb).flatMap(above -> {
                    for (Word step : parse.ancestors(above)) {
                        for (Word child : parse.children(step)) {
                            if (SUBJECTS.contains(child.relation())) {
                                return Optional.of(child);
                            }
                        }
                    }
                    return Optional.empty();
                }));
    }

    /** "It remains to be seen", "it is clear that": a subject that means nobody. */
    static boolean empty(Parse parse, Word it) {
        if (it.relation().equals("expl")) {
            return true;
        }
        Optional<Word> verb = parse.head(it);
        if (verb.isEmpty() || !it.relation().startsWith("nsubj")) {
            return false;
        }
        boolean clause = !parse.children(verb.get(), "ccomp", "xcomp", "advcl", "csubj", "acl")
                        .isEmpty()
                || parse.subtree(verb.get()).stream().anyMatch(Clauses::opens);
        boolean passive = it.relation().equals("nsubjpass")
                && !parse.children(verb.get(), "ccomp").isEmpty();
        return passive || (EMPTY_VERBS.contains(verb.get().lemma()) && clause) || calendar(parse, verb.get());
    }

    /** "that …" or "to …". */
    private static boolean opens(Word word) {
        return word.tag().equals("TO")
                || (word.relation().equals("mark") && word.lemma().equals("that"));
    }

    /** "It was September 27". */
    private static boolean calendar(Parse parse, Word verb) {
        return verb.lemma().equals("be")
                && !parse.children(verb, "npadvmod").isEmpty()
                && parse.children(verb, "attr", "acomp", "prep").isEmpty();
    }
}
