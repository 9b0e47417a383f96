package org.entente.text.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/**
 * Mends what a parser of news gets wrong often enough to be worth a rule.
 *
 * <p>A finite verb without a subject right after "and NOUN" takes that noun for its subject: in "they blame Riyadh for
 * arming rebels and the Saudis are an ally" the Saudis are not armed.
 */
public final class Repairs {
    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD");
    private static final Set<String> INDEPENDENT = Set.of("root", "parataxis", "dep", "ccomp", "advcl");

    private Repairs() {}

    /** The parse with the repairs that apply; the same parse when none does. */
    public static Parse repair(Parse parse) {
        List<Word> words = new ArrayList<>(parse.words());
        for (Word verb : parse.words()) {
            strandedSubject(parse, verb).ifPresent(noun -> words.set(noun.index(), attached(noun, verb, "nsubj")));
        }
        return words.equals(parse.words()) ? parse : new Parse(parse.span(), words);
    }

    private static Optional<Word> strandedSubject(Parse parse, Word verb) {
        boolean bare = FINITE.contains(finiteTag(parse, verb))
                && INDEPENDENT.contains(verb.relation())
                && parse.child(verb, "nsubj", "nsubjpass", "expl", "csubj").isEmpty();
        if (!bare) {
            return Optional.empty();
        }
        int first = firstOfGroup(parse, verb);
        if (first == 0) {
            return Optional.empty();
        }
        Word before = parse.words().get(first - 1);
        return parse.ancestors(before).stream()
                .filter(word -> word.noun() && word.relation().equals("conj") && word.index() < verb.index())
                .filter(word -> before.index() == last(parse, word))
                .findFirst();
    }

    /** The tag of the verb or of its first auxiliary. */
    private static String finiteTag(Parse parse, Word verb) {
        return parse.child(verb, "aux", "auxpass").map(Word::tag).orElse(verb.tag());
    }

    private static int firstOfGroup(Parse parse, Word verb) {
        return parse.children(verb, "aux", "auxpass", "neg", "advmod").stream()
                .mapToInt(Word::index)
                .filter(index -> index < verb.index())
                .min()
                .orElse(verb.index());
    }

    private static int last(Parse parse, Word word) {
        List<Word> below = parse.subtree(word);
        return below.get(below.size() - 1).index();
    }

    private static Word attached(Word word, Word head, String relation) {
        return new Word(word.index(), word.span(), word.text(), word.lemma(), word.tag(), head.index(), relation);
    }
}
