package org.entente.text.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Span;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/** Finds who does a verb: its subject or agent, else by climbing over coordination, control and participles. */
final class Speakers {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    /** Verbs whose object, not whose subject, does the infinitive: "asked Iran to say". */
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "ask",
            "urge",
            "tell",
            "order",
            "force",
            "press",
            "push",
            "allow",
            "lead",
            "cause",
            "get",
            "let",
            "make",
            "help",
            "invite",
            "encourage",
            "persuade",
            "prompt",
            "want",
            "expect",
            "enable",
            "require",
            "see",
            "hear");

    private static final int MOST_STEPS = 8;

    private Speakers() {}

    static Optional<Speaker> of(Parse parse, Word verb) {
        Word at = verb;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            Optional<Word> own = own(parse, at);
            if (steps > 0
                    && own.filter(word -> word.lemma().equals("it")).isPresent()
                    && at.lemma().equals("be")) {
                return Optional.empty();
            }
            if (own.isPresent()) {
                return own.flatMap(word -> speaker(parse, word, verb));
            }
            Optional<Word> participle = describedNoun(parse, at);
            if (participle.isPresent()) {
                return participle.flatMap(word -> speaker(parse, word, verb));
            }
            Optional<Word> above = steps > 0 ? aboveParticiple(parse, at) : above(parse, at);
            if (above.isEmpty()) {
                return Optional.empty();
            }
            at = above.get();
        }
        return Optional.empty();
    }

    /** Whether a verb is in the passive: "was asked", "asked by Iran", "when asked". */
    static boolean passive(Parse parse, Word verb) {
        if (parse.child(verb, "auxpass", "nsubjpass").isPresent()) {
            return true;
        }
        if (!verb.tag().equals("VBN") || parse.child(verb, "aux", "nsubj").isPresent()) {
            return false;
        }
        boolean second = verb.relation().equals("conj")
                && parse.head(verb).filter(Word::verb).isPresent();
        return !second || parse.head(verb).map(first -> passive(parse, first)).orElse(false);
    }

    /** The doer named at the verb itself. */
    private static Optional<Word> own(Parse parse, Word verb) {
        if (passive(parse, verb)) {
            return parse.child(verb, "agent").flatMap(by -> parse.child(by, "pobj"));
        }
        return subject(parse, verb);
    }

    /** The subject of an active verb. */
    static Optional<Word> subject(Parse parse, Word verb) {
        return parse.children(verb, "nsubj").stream()
                .filter(word -> !word.tag().equals("EX"))
                .min(Comparator.comparingInt(word -> Math.abs(word.index() - verb.index())))
                .flatMap(word ->
                        word.verb() && !word.tag().equals("VBG") ? parse.child(word, "nsubj") : Optional.of(word))
                .map(word -> afterQuotation(parse, word, verb))
                .map(word -> afterComma(parse, word, verb));
    }

    /** The head of what stands between a closing quotation mark and the verb, where the subject lies before the mark. */
    private static Word afterQuotation(Parse parse, Word subject, Word verb) {
        int mark = parse.words().subList(0, verb.index()).stream()
                .filter(word -> word.tag().equals("''"))
                .mapToInt(Word::index)
                .max()
                .orElse(-1);
        if (mark < subject.index() || mark + 1 >= verb.index()) {
            return subject;
        }
        Span between = new Span(
                parse.words().get(mark + 1).span().begin(),
                parse.words().get(verb.index() - 1).span().end());
        return parse.headOf(between)
                .filter(word -> word.noun()
                        || word.tag().startsWith("PRP")
                        || word.tag().equals("DT"))
                .orElse(subject);
    }

    /** "The canal, the minister said, …": what stands between comma and verb, where it was read as an apposition. */
    private static Word afterComma(Parse parse, Word subject, Word verb) {
        int comma = parse.words().subList(0, verb.index()).stream()
                .filter(word -> word.tag().equals(","))
                .mapToInt(Word::index)
                .max()
                .orElse(-1);
        return comma < subject.index()
                ? subject
                : parse.children(subject, "appos").stream()
                        .filter(word -> word.index() > comma && word.index() < verb.index())
                        .findFirst()
                        .orElse(subject);
    }

    /** "a letter saying …", "officials warning …": the noun that a participle describes. */
    private static Optional<Word> describedNoun(Parse parse, Word verb) {
        boolean participle = verb.tag().equals("VBG") && Set.of("acl", "relcl").contains(verb.relation());
        return participle ? parse.head(verb).filter(Word::noun) : Optional.empty();
    }

    /** The verb whose subject also does this one, or, for an infinitive under an object, nothing further. */
    private static Optional<Word> above(Parse parse, Word verb) {
        if (passive(parse, verb) && !verb.relation().equals("conj")) {
            return Optional.empty();
        }
        Optional<Word> head = parse.head(verb);
        if (head.isEmpty()) {
            return head;
        }
        Word governor = head.get();
        return switch (verb.relation()) {
            case "conj", "xcomp", "advcl", "dep", "parataxis", "pcomp", "acl", "ccomp", "oprd" ->
                climb(parse, governor);
            default -> Optional.empty();
        };
    }

    /** The same for a participle met on the way up: "the claim made by asserting …" leaves its doer open. */
    private static Optional<Word> aboveParticiple(Parse parse, Word verb) {
        boolean open = verb.tag().equals("VBN") && verb.relation().equals("acl");
        return open ? parse.head(verb).flatMap(noun -> climb(parse, noun)) : above(parse, verb);
    }

    private static Optional<Word> climb(Parse parse, Word governor) {
        Word at = governor;
        while (!at.verb()) {
            Optional<Word> next = parse.head(at);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
        }
        return Optional.of(at);
    }

    /** The object of a verb such as "ask", which does the infinitive below it. */
    static Optional<Word> controller(Parse parse, Word infinitive) {
        if (!infinitive.relation().equals("xcomp")) {
            return Optional.empty();
        }
        return parse.head(infinitive)
                .filter(governor -> OBJECT_CONTROL.contains(governor.lemma()))
                .flatMap(governor -> parse.child(governor, "dobj", "dative"));
    }

    /** The name right before or after a finite verb whose subject the parse has missed. */
    static Optional<Speaker> beside(Parse parse, Word verb) {
        if (!verb.tag().matches("VB[DPZ]") || passive(parse, verb)) {
            return Optional.empty();
        }
        return Stream.of(verb.index() - 1, verb.index() + 1)
                .filter(index -> index >= 0 && index < parse.words().size())
                .map(place -> parse.words().get(place))
                .filter(word -> word.properNoun() || word.tag().equals("PRP"))
                .findFirst()
                .flatMap(word -> speaker(parse, nameHead(parse, word), verb));
    }

    private static Word nameHead(Parse parse, Word word) {
        Word head = word;
        while (head.relation().equals("compound")
                && parse.head(head).filter(Word::properNoun).isPresent()) {
            head = parse.head(head).orElse(head);
        }
        return head;
    }

    static Optional<Speaker> speaker(Parse parse, Word head) {
        return speaker(parse, head, head);
    }

    private static Optional<Speaker> speaker(Parse parse, Word head, Word verb) {
        Word meant = head;
        if (RELATIVE.contains(head.lemma()) && head.tag().startsWith("W")) {
            meant = parse.head(head)
                    .filter(clause -> clause.relation().equals("relcl"))
                    .flatMap(parse::head)
                    .orElse(head);
        }
        Word resolved = meant;
        return Stretches.around(named(parse, head, verb)).map(stretch -> new Speaker(stretch, resolved));
    }

    /** The words for a speaker: none before a comma, colon or mark on its left, none from the speaker's verb on. */
    private static List<Word> named(Parse parse, Word head, Word verb) {
        List<Word> words = parse.subtree(head);
        int begin = words.stream()
                .filter(word -> word.index() < head.index() && Trees.stop(word))
                .filter(word -> !word.tag().startsWith("-"))
                .mapToInt(Word::index)
                .max()
                .orElse(-1);
        int end = verb.index() > head.index() ? verb.index() : Integer.MAX_VALUE;
        int participle = words.stream()
                .filter(word -> word.tag().equals("VBG") && word.index() > head.index() + 1)
                .filter(word -> parse.words().get(word.index() - 1).tag().equals(","))
                .mapToInt(Word::index)
                .min()
                .orElse(Integer.MAX_VALUE);
        return words.stream()
                .filter(word -> word.index() > begin && word.index() < Math.min(end, participle))
                .toList();
    }
}
