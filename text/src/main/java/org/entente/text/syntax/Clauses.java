package org.entente.text.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/**
 * The logical subject and object of the verbs of one sentence: passives turned round, relatives led back to their
 * antecedent, the missing subjects of infinitives and participles found by control.
 */
public final class Clauses {
    /** Verbs whose object, not subject, does what follows in "for doing": accuse, blame, praise X for/of doing. */
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "accuse",
            "blame",
            "charge",
            "condemn",
            "criticise",
            "criticize",
            "denounce",
            "fault",
            "praise",
            "thank",
            "suspect",
            "rebuke",
            "commend",
            "convict",
            "punish",
            "fine",
            "prevent",
            "stop",
            "deter",
            "keep",
            "dissuade",
            "discourage",
            "ban",
            "bar",
            "sue",
            "censure",
            "slam",
            "lambast",
            "lambaste",
            "chide",
            "scold",
            "applaud",
            "congratulate",
            "sanction",
            "arrest",
            "detain",
            "indict",
            "jail",
            "reprimand",
            "castigate",
            "berate");

    /** Verbs whose subject does what follows even when they have an object: "promised them to leave". */
    private static final Set<String> SUBJECT_CONTROL =
            Set.of("promise", "vow", "pledge", "swear", "threaten", "use", "take");

    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose");
    private static final int DEPTH = 6;

    private final Parse parse;

    public Clauses(Parse parse) {
        this.parse = parse;
    }

    public Parse parse() {
        return parse;
    }

    /** Whether the verb is in the passive voice, an auxiliary being there or left out ("troops backed by Iran"). */
    public boolean passive(Word verb) {
        if (parse.child(verb, "nsubjpass", "auxpass", "agent").isPresent()) {
            return true;
        }
        if (!verb.tag().equals("VBN")) {
            return false;
        }
        if (parse.child(verb, "aux").filter(aux -> aux.lemma().equals("have")).isPresent()) {
            return false;
        }
        return switch (verb.relation()) {
            case "acl", "amod", "relcl" -> parse.child(verb, "dobj", "nsubj").isEmpty();
            case "conj" ->
                parse.child(verb, "nsubj", "aux").isEmpty()
                        && parse.head(verb)
                                .filter(Word::verb)
                                .filter(this::passive)
                                .isPresent();
            case "xcomp", "oprd", "acomp", "advcl", "ccomp" ->
                parse.child(verb, "dobj", "nsubj", "aux").isEmpty();
            default -> false;
        };
    }

    /** Who does it: the agent of a passive, the subject, or the subject that control lends; empty when unsaid. */
    public List<Word> subject(Word verb) {
        return passive(verb) ? agent(verb) : surfaceSubject(verb, DEPTH);
    }

    /** To whom it is done. */
    public List<Word> object(Word verb) {
        if (passive(verb)) {
            return surfaceSubject(verb, DEPTH);
        }
        List<Word> objects = coordinated(parse.children(verb, "dobj"));
        if (!objects.isEmpty()
                && RELATIVES.contains(objects.get(0).lemma())
                && verb.relation().equals("relcl")) {
            return parse.head(verb).map(List::of).orElse(List.of());
        }
        if (objects.isEmpty() && objectRelative(verb)) {
            return parse.head(verb).map(List::of).orElse(List.of());
        }
        return objects;
    }

    /** What stands after one of a word's prepositions, with all that is coordinated to it. */
    public List<Word> prepositional(Word word, String preposition) {
        List<Word> found = new ArrayList<>();
        for (Word prep : parse.children(word, "prep", "agent", "dative", "prt", "advmod", "mark")) {
            if (prep.lemma().equals("accord") || prep.lemma().equals("according")) {
                continue;
            }
            found.addAll(objects(prep, preposition));
            // "out of Iraq", "from inside Syria": a preposition below a preposition.
            for (Word lower : parse.children(prep, "prep")) {
                found.addAll(objects(lower, preposition.equalsIgnoreCase(prep.text()) ? lower.text() : preposition));
            }
        }
        return List.copyOf(found);
    }

    /** The two sides of "between A and B", wherever in the sentence after the word the phrase was attached. */
    public List<Word> between(Word word) {
        for (Word prep : parse.words()) {
            boolean own = parse.head(prep)
                    .filter(head -> head.equals(word) || !head.noun())
                    .isPresent();
            if (own && prep.text().equalsIgnoreCase("between") && prep.index() > word.index()) {
                List<Word> sides = objects(prep, "between");
                return sides.size() == 1 ? withBuriedConjunct(sides.get(0)) : sides;
            }
        }
        return List.of();
    }

    /** "the Department of Defense and the army": the second side may have been hung below the first. */
    private List<Word> withBuriedConjunct(Word side) {
        List<Word> sides = new ArrayList<>(List.of(side));
        parse.subtree(side).stream()
                .filter(word -> word.relation().equals("conj"))
                .findFirst()
                .ifPresent(sides::add);
        return List.copyOf(sides);
    }

    private List<Word> objects(Word prep, String preposition) {
        return prep.text().equalsIgnoreCase(preposition) ? coordinated(parse.children(prep, "pobj")) : List.of();
    }

    /** The words and what is coordinated to them, in the order of the text. */
    public List<Word> coordinated(List<Word> words) {
        List<Word> all = new ArrayList<>(words);
        for (int next = 0; next < all.size() && next < 50; next++) {
            Word word = all.get(next);
            for (Word conjunct : parse.children(word, "conj")) {
                if ((!conjunct.verb() || word.verb()) && !parenthetic(word, conjunct)) {
                    all.add(conjunct);
                }
            }
            // "the IAEA (International Atomic Energy Agency) and the powers": the second was hung below the brackets.
            for (Word apposition : parse.children(word, "appos")) {
                parse.children(apposition, "conj").stream()
                        .filter(conjunct -> conjunct.noun() && parenthetic(word, apposition))
                        .filter(conjunct -> !parenthetic(word, conjunct))
                        .forEach(all::add);
            }
        }
        return List.copyOf(all);
    }

    /** Whether a bracket opens between the two and does not close again: an aside, no coordination. */
    private boolean parenthetic(Word first, Word second) {
        int open = 0;
        for (int index = first.index() + 1; index < second.index(); index++) {
            open += switch (parse.words().get(index).tag()) {
                case "-LRB-" -> 1;
                case "-RRB-" -> open > 0 ? -1 : 0;
                default -> 0;
            };
        }
        return open > 0;
    }

    /** The verbs of the clauses that complete a word: "agreed to SEND", "said it HAD", "accused of FUNDING". */
    public List<Word> complements(Word word) {
        List<Word> found = new ArrayList<>(parse.children(word, "ccomp", "xcomp", "acl"));
        for (Word prep : parse.children(word, "prep")) {
            found.addAll(parse.children(prep, "pcomp"));
        }
        for (Word adjective : parse.children(word, "acomp", "oprd")) {
            found.addAll(parse.children(adjective, "ccomp", "xcomp"));
        }
        return coordinated(found.stream()
                .filter(found2 -> found2.verb() || !found2.relation().equals("acl"))
                .toList());
    }

    /** The subject as the grammar has it, whatever the voice. */
    public List<Word> surfaceSubject(Word verb) {
        return surfaceSubject(verb, DEPTH);
    }

    private List<Word> agent(Word verb) {
        List<Word> found = new ArrayList<>();
        for (Word by : parse.children(verb, "agent", "prep")) {
            if (by.text().equalsIgnoreCase("by")) {
                found.addAll(coordinated(parse.children(by, "pobj")));
            }
        }
        return List.copyOf(found);
    }

    private List<Word> surfaceSubject(Word verb, int depth) {
        List<Word> own = parse.children(verb, "nsubj", "nsubjpass", "csubj");
        if (!own.isEmpty()) {
            Word first = own.get(0);
            if (RELATIVES.contains(first.lemma()) && verb.relation().equals("relcl")) {
                return parse.head(verb).map(head -> coordinated(List.of(head))).orElse(List.of());
            }
            return coordinated(own);
        }
        Optional<Word> governor = parse.head(verb);
        if (governor.isEmpty() || depth == 0) {
            return List.of();
        }
        return controlled(verb, governor.get(), depth - 1);
    }

    private List<Word> controlled(Word verb, Word governor, int depth) {
        return switch (verb.relation()) {
            case "conj", "advcl", "dep", "parataxis" -> governor.verb() ? surfaceSubject(governor, depth) : List.of();
            case "xcomp", "oprd" -> complementSubject(governor, depth);
            case "ccomp" -> finite(verb) ? List.of() : complementSubject(governor, depth);
            case "acomp" -> surfaceSubject(governor, depth);
            case "acl", "relcl", "amod" -> nounSubject(verb, governor, depth);
            case "pcomp" ->
                parse.head(governor)
                        .map(above -> prepositionSubject(above, depth))
                        .orElse(List.of());
            default -> List.of();
        };
    }

    /** A finite clause has a subject of its own, found or not; "there is" has none. */
    private boolean finite(Word verb) {
        return parse.child(verb, "expl").isPresent()
                || Set.of("VBD", "VBZ", "VBP").contains(verb.tag())
                || parse.children(verb, "aux").stream()
                        .anyMatch(aux -> !aux.lemma().equals("to"));
    }

    private List<Word> complementSubject(Word governor, int depth) {
        if (!governor.verb()) {
            return parse.head(governor)
                    .filter(Word::verb)
                    .map(verb -> surfaceSubject(verb, depth))
                    .orElse(List.of());
        }
        List<Word> object = coordinated(parse.children(governor, "dobj", "dative"));
        if (!object.isEmpty() && !SUBJECT_CONTROL.contains(governor.lemma())) {
            return object;
        }
        return surfaceSubject(governor, depth);
    }

    /** "forces FIGHTING the state" is done by the forces; "a plan TO ATTACK" by whoever has the plan. */
    private List<Word> nounSubject(Word verb, Word noun, int depth) {
        boolean infinitive = parse.child(verb, "aux", "mark")
                .filter(to -> to.lemma().equals("to"))
                .isPresent();
        if (!infinitive) {
            return coordinated(List.of(noun));
        }
        List<Word> owner = coordinated(parse.children(noun, "poss"));
        return owner.isEmpty() ? above(noun, depth) : owner;
    }

    private List<Word> prepositionSubject(Word governor, int depth) {
        if (governor.verb()) {
            List<Word> object =
                    passive(governor) ? surfaceSubject(governor, depth) : coordinated(parse.children(governor, "dobj"));
            if (!object.isEmpty() && OBJECT_CONTROL.contains(governor.lemma())) {
                return object;
            }
            return surfaceSubject(governor, depth);
        }
        // "convicted the general OF HIDING": the phrase was hung on the object instead of the verb.
        boolean object = governor.relation().equals("dobj")
                && parse.head(governor)
                        .filter(verb -> OBJECT_CONTROL.contains(verb.lemma()))
                        .isPresent();
        if (object) {
            return coordinated(List.of(governor));
        }
        List<Word> owner = coordinated(parse.children(governor, "poss"));
        return owner.isEmpty() ? above(governor, depth) : owner;
    }

    /** The subject of the verb that a noun depends on. */
    private List<Word> above(Word noun, int depth) {
        for (Word ancestor : parse.ancestors(noun)) {
            if (ancestor.verb()) {
                return surfaceSubject(ancestor, depth);
            }
        }
        return List.of();
    }

    private boolean objectRelative(Word verb) {
        return verb.relation().equals("relcl")
                && parse.children(verb, "nsubj").stream().noneMatch(subject -> RELATIVES.contains(subject.lemma()))
                && parse.child(verb, "nsubj").isPresent()
                && parse.child(verb, "prep", "ccomp", "xcomp").isEmpty();
    }
}
