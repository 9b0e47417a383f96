package org.entente.text.factuality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Factuality;
import org.entente.text.codebook.Codebook;
import org.entente.text.codebook.Cue;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads how a sentence presents a predicate: what stands beside it (negation, modals, conditions, hedges) and what
 * governs it ("denied that", "plans to", "a possibility of"), composed from the predicate upwards to the root.
 */
public final class FactualityReader {
    private static final Set<String> NEGATIONS = Set.of(
            "not", "n't", "n’t", "never", "no", "nor", "neither", "without", "hardly", "nobody", "none", "nothing");
    private static final Set<String> COMPLEMENT = Set.of("ccomp", "xcomp", "pcomp", "oprd", "acomp");
    private static final Set<String> NOMINAL = Set.of("dobj", "nsubjpass", "pobj", "attr", "nsubj", "oprd");
    /** Prepositions that lead to what a cue is about, not to when or where. */
    private static final Set<String> ARGUMENT = Set.of(
            "of",
            "for",
            "to",
            "on",
            "about",
            "with",
            "over",
            "against",
            "between",
            "regarding",
            "towards",
            "toward",
            "into",
            "from",
            "by");

    private static final Set<String> ACTOR = Set.of("nsubj", "nsubjpass", "dobj");
    private static final int DEPTH = 12;

    private final Codebook codebook;

    public FactualityReader(Codebook codebook) {
        this.codebook = codebook;
    }

    /** How the sentence presents what the word stands for. */
    public Factuality read(Parse parse, Word word) {
        Factuality reading = read(parse, word, DEPTH);
        boolean asked = parse.words().get(parse.words().size() - 1).text().equals("?");
        boolean open = reading == Factuality.ASSERTED || reading == Factuality.PLANNED;
        return asked && open && !insideQuotation(parse, word) ? Factuality.POSSIBLE : reading;
    }

    private static boolean insideQuotation(Parse parse, Word word) {
        return parse.words().subList(0, word.index()).stream()
                .anyMatch(other -> other.text().matches("[\"“]"));
    }

    private Factuality read(Parse parse, Word word, int depth) {
        Factuality local = beside(parse, word);
        Factuality outer = depth == 0 ? Factuality.ASSERTED : above(parse, word, depth - 1);
        return compose(outer, local);
    }

    /** What the word's own modifiers say. */
    Factuality beside(Parse parse, Word word) {
        boolean negated = negated(parse, word);
        boolean have = false;
        boolean would = false;
        List<Cue> cues = new ArrayList<>();
        for (Word child : parse.children(word)) {
            String lower = child.text().toLowerCase(Locale.ROOT);
            have |= child.relation().equals("aux") && child.lemma().equals("have");
            would |= lower.equals("would");
            Cue cue = negates(parse, word, child) ? null : cueBeside(child, lower);
            if (cue != null) {
                cues.add(cue);
            }
        }
        if (would && have) {
            return Factuality.DENIED;
        }
        if (word.head() < 0 && word.tag().equals("VB") && infinitive(parse, word)) {
            // A headline's "US to send troops".
            return negated ? Factuality.DENIED : Factuality.PLANNED;
        }
        if (conditioned(parse, word)) {
            return Factuality.CONDITIONAL;
        }
        if (would && reported(parse, word)) {
            return negated ? Factuality.DENIED : Factuality.PLANNED;
        }
        Factuality plain = negated && cues.isEmpty() ? Factuality.DENIED : Factuality.ASSERTED;
        return cues.stream().map(negated ? Cue::negated : Cue::reading).reduce(plain, FactualityReader::stronger);
    }

    /** In "said that it would leave" the modal is a "will" told in the past. */
    private static boolean reported(Parse parse, Word word) {
        return word.relation().equals("ccomp")
                && parse.head(word).filter(verb -> verb.tag().equals("VBD")).isPresent();
    }

    private boolean negated(Parse parse, Word word) {
        boolean negated = joinedByNor(parse, word);
        if (toldByVerb(parse, word)) {
            return negated;
        }
        for (Word child : parse.children(word)) {
            negated ^= negates(parse, word, child);
        }
        return negated;
    }

    private static boolean negates(Parse parse, Word word, Word child) {
        if (child.relation().equals("neg")) {
            return true;
        }
        String lower = child.text().toLowerCase(Locale.ROOT);
        if (!NEGATIONS.contains(lower)) {
            return word.verb() && ACTOR.contains(child.relation()) && none(parse, child);
        }
        return switch (child.relation()) {
            case "det", "advmod", "preconj", "intj" -> true;
            // "neither … nor": the conjunction before the word is its own, the one after belongs to what follows.
            case "cc", "nsubj", "nsubjpass", "dobj" -> word.verb() && child.index() < word.index();
            default -> false;
        };
    }

    /** "NO shots were fired", "NEITHER side bombed": the noun that a verb is about is none. */
    private static boolean none(Parse parse, Word noun) {
        return parse.children(noun, "det", "neg").stream()
                .anyMatch(word -> word.lemma().equals("no") || word.lemma().equals("neither"));
    }

    /** Whether the "no" of a noun is one of its verb already: "NO talks took place". */
    private boolean toldByVerb(Parse parse, Word noun) {
        return !noun.verb()
                && ACTOR.contains(noun.relation())
                && none(parse, noun)
                && parse.head(noun)
                        .filter(verb -> verb.verb() && (!noun.relation().equals("nsubj") || carries(parse, noun, verb)))
                        .isPresent();
    }

    /** Whether the word is joined to the one before it by "nor". */
    private static boolean joinedByNor(Parse parse, Word word) {
        return word.relation().equals("conj")
                && parse.head(word)
                        .filter(first -> parse.children(first, "cc").stream()
                                .anyMatch(cc -> cc.lemma().equals("nor")
                                        && first.index() < cc.index()
                                        && cc.index() < word.index()))
                        .isPresent();
    }

    private @Nullable Cue cueBeside(Word child, String lower) {
        return switch (child.relation()) {
            case "aux" -> child.tag().equals("MD") ? codebook.cue('M', modal(lower)) : codebook.cue('M', lower);
            case "mark", "advmod", "npadvmod" ->
                Optional.ofNullable(codebook.cue('P', lower)).orElse(codebook.cue('R', lower));
            case "amod", "nmod" -> codebook.cue('A', child.lemma());
            default -> null;
        };
    }

    /** "’d", "'ll" and "ca" (of "can't") written out. */
    private static String modal(String lower) {
        return switch (lower) {
            case "'ll", "’ll", "wo" -> "will";
            case "'d", "’d" -> "would";
            case "ca" -> "can";
            default -> lower;
        };
    }

    /** Whether an if-clause stands below the word: "we would talk if they stopped". */
    private boolean conditioned(Parse parse, Word word) {
        return parse.children(word, "advcl", "prep", "ccomp", "dep").stream()
                .filter(clause -> !clause.relation().equals("ccomp") || clause.index() < word.index())
                .anyMatch(clause -> parse.children(clause, "mark", "advmod", "aux").stream()
                        .map(mark -> codebook.cue('P', mark.text().toLowerCase(Locale.ROOT)))
                        .anyMatch(cue -> cue != null && cue.reading() == Factuality.CONDITIONAL));
    }

    /** What governs the word says of it. */
    private Factuality above(Parse parse, Word word, int depth) {
        Optional<Word> governor = parse.head(word);
        if (governor.isEmpty()) {
            return Factuality.ASSERTED;
        }
        Word up = governor.get();
        String relation = word.relation();
        if (relation.equals("conj")) {
            return alongside(parse, word, up, depth);
        }
        if (relation.equals("prep") || relation.equals("agent")) {
            return above(parse, word, up, depth);
        }
        boolean infinitive = relation.equals("relcl") && infinitive(parse, word);
        if (COMPLEMENT.contains(relation) || relation.equals("acl") || infinitive || nominal(word, relation)) {
            return relation.equals("pobj") || relation.equals("pcomp")
                    ? throughPreposition(parse, word, up, depth)
                    : governed(parse, word, up, depth);
        }
        return Factuality.ASSERTED;
    }

    /** "plans for talks" governs the talks; "agreed after the attack" does not govern the attack. */
    private Factuality throughPreposition(Parse parse, Word word, Word preposition, int depth) {
        if (!word.verb() && !ARGUMENT.contains(preposition.text().toLowerCase(Locale.ROOT))) {
            return Factuality.ASSERTED;
        }
        return parse.head(preposition)
                .map(top -> governed(parse, word, top, depth))
                .orElse(Factuality.ASSERTED);
    }

    private Factuality above(Parse parse, Word word, Word up, int depth) {
        return word.relation().equals("prep") ? Factuality.ASSERTED : read(parse, up, depth);
    }

    private static boolean nominal(Word word, String relation) {
        return !word.verb() && NOMINAL.contains(relation);
    }

    /** A second conjunct shares what governs the first, and its modals when it has none of its own. */
    private Factuality alongside(Parse parse, Word word, Word first, int depth) {
        Factuality shared = above(parse, first, depth);
        // "did not invade and signed": a finite verb stands on its own beside an infinitive.
        boolean finite = first.tag().equals("VB")
                && !word.tag().equals("VB")
                && !word.tag().equals("VBP");
        boolean own = finite
                || joinedByNor(parse, word)
                || parse.child(word, "aux", "nsubj", "nsubjpass", "neg").isPresent();
        return word.verb() && !own ? compose(shared, beside(parse, first)) : shared;
    }

    private Factuality governed(Parse parse, Word word, Word up, int depth) {
        boolean subject = word.relation().equals("nsubj");
        if (subject && !carries(parse, word, up)) {
            return Factuality.ASSERTED;
        }
        Factuality standing = read(parse, up, depth);
        Cue cue = subject ? cueOfSubject(parse, up) : cueAbove(parse, word, up);
        if (cue != null) {
            return governed(standing, cue);
        }
        if (up.lemma().equals("be") && word.relation().equals("xcomp") && infinitive(parse, word)) {
            // "is to visit"
            return compose(standing, Factuality.PLANNED);
        }
        if (word.verb() && word.relation().equals("ccomp")) {
            // What is reported stands on its own, unless the report itself does not.
            return standing == Factuality.ASSERTED || standing == Factuality.PLANNED
                    ? Factuality.ASSERTED
                    : Factuality.POSSIBLE;
        }
        if (word.relation().equals("acl") && !infinitive(parse, word)) {
            return Factuality.ASSERTED;
        }
        return standing;
    }

    private static Factuality governed(Factuality standing, Cue cue) {
        return switch (standing) {
            case ASSERTED, PLANNED -> cue.reading();
            case DENIED -> cue.negated();
            case CONDITIONAL -> Factuality.CONDITIONAL;
            case POSSIBLE -> compose(Factuality.POSSIBLE, cue.reading());
        };
    }

    /** "An attack is LIKELY". */
    private @Nullable Cue cueOfSubject(Parse parse, Word up) {
        return parse.child(up, "acomp")
                .map(adjective -> codebook.cue('A', adjective.lemma()))
                .orElse(null);
    }

    /** Whether the verb says of its subject that it happens: "talks will take place". */
    private boolean carries(Parse parse, Word word, Word up) {
        return codebook.occurrence(up.lemma()) != null
                && parse.children(up, "nsubj", "nsubjpass").contains(word);
    }

    private static boolean infinitive(Parse parse, Word verb) {
        return parse.children(verb, "aux", "mark").stream()
                .anyMatch(child -> child.lemma().equals("to"));
    }

    private @Nullable Cue cueAbove(Parse parse, Word word, Word up) {
        if (word.relation().equals("xcomp") && infinitive(parse, word) && ahead(up)) {
            return codebook.cue('M', "going");
        }
        if (up.verb()) {
            List<Word> particles = parse.children(up, "prt", "advmod", "prep");
            for (Word particle : particles) {
                Cue cue = codebook.cue('V', up.lemma() + " " + particle.text().toLowerCase(Locale.ROOT));
                if (cue != null) {
                    return cue;
                }
            }
            return codebook.cue('V', up.lemma());
        }
        return up.noun() ? codebook.cue('N', up.lemma()) : codebook.cue('A', up.lemma());
    }

    /** "is GOING to leave", "ARE to leave". */
    private static boolean ahead(Word up) {
        return up.lemma().equals("be") || (up.lemma().equals("go") && up.tag().equals("VBG"));
    }

    private static Factuality stronger(Factuality one, Factuality other) {
        return weight(other) > weight(one) ? other : one;
    }

    private static int weight(Factuality reading) {
        return switch (reading) {
            case ASSERTED -> 0;
            case PLANNED -> 1;
            case POSSIBLE -> 2;
            case DENIED -> 3;
            case CONDITIONAL -> 4;
        };
    }

    /** What the whole says when the governing part says {@code outer} of a part that says {@code inner}. */
    static Factuality compose(Factuality outer, Factuality inner) {
        if (outer == Factuality.DENIED && inner == Factuality.DENIED) {
            return Factuality.ASSERTED;
        }
        if (outer == Factuality.POSSIBLE && inner == Factuality.DENIED) {
            return Factuality.POSSIBLE;
        }
        return stronger(outer, inner);
    }
}
