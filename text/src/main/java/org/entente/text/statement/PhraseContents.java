package org.entente.text.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Span;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/** What a reporting verb reports by less than a clause: an infinitive, a gerund, a noun phrase, a passive's subject. */
final class PhraseContents {
    /** Prepositions that carry on what an object says, unlike "in" or "at", which mostly say where it was said. */
    private static final Set<String> OBJECT_TAILS = Set.of(
            "as",
            "for",
            "over",
            "about",
            "of",
            "between",
            "to",
            "from",
            "with",
            "against",
            "toward",
            "towards",
            "including",
            "into");

    private static final Set<String> NAMING = Set.of("call", "label", "brand", "dub", "term", "deem");

    private static final Set<String> BESIDE_NAMES = Set.of(
            "prep", "advcl", "npadvmod", "punct", "prt", "advmod", "cc", "conj", "aux", "agent", "nsubj", "nsubjpass");

    private final Parse parse;
    private final Word verb;
    private final ReportingVerb entry;

    PhraseContents(Parse parse, Word verb, ReportingVerb entry) {
        this.parse = parse;
        this.verb = verb;
        this.entry = entry;
    }

    Optional<Span> active() {
        return small().or(this::infinitive)
                .or(this::gerund)
                .or(this::preposition)
                .or(this::object);
    }

    /** "is expected to win", "seems to be lost": the subject is part of what is thought, the thinker is not named. */
    Optional<List<Span>> raised(boolean passive) {
        if (!entry.takes(Frame.RAISED)
                || (!passive && parse.child(verb, "dobj", "nsubj").isEmpty())) {
            return Optional.empty();
        }
        boolean active = entry.unspoken();
        Optional<Word> complement = parse.children(verb, "xcomp").stream()
                .filter(word -> word.index() > verb.index() && Trees.infinitive(parse, word))
                .findFirst();
        if (passive == active || complement.isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> subject = parse.child(verb, "nsubjpass", "nsubj").flatMap(word -> Stretches.under(parse, word));
        List<Span> parts = Stream.of(subject, Stretches.under(parse, complement.get()))
                .flatMap(Optional::stream)
                .toList();
        return Optional.of(parts);
    }

    private Optional<Span> infinitive() {
        boolean withObject = entry.takes(Frame.OBJECT_TO);
        if (!withObject && !entry.takes(Frame.TO)) {
            return Optional.empty();
        }
        Optional<Word> clause = parse.children(verb, "xcomp", "ccomp", "advcl").stream()
                .filter(word -> word.index() > verb.index() && Trees.infinitive(parse, word))
                .filter(word -> withObject || !word.relation().equals("advcl"))
                .findFirst();
        Optional<Span> span =
                clause.flatMap(word -> Stretches.under(parse, word, other -> other.index() > verb.index()));
        Optional<Span> object = parse.child(verb, "dobj", "dative")
                .filter(word -> word.index() > verb.index())
                .flatMap(word -> Stretches.under(parse, word));
        return object.isPresent() && span.isPresent() ? Optional.of(object.get().cover(span.get())) : span;
    }

    private Optional<Span> gerund() {
        if (!entry.takes(Frame.ING)) {
            return Optional.empty();
        }
        return parse.children(verb, "xcomp", "ccomp", "dobj").stream()
                .filter(word -> word.index() > verb.index() && word.tag().equals("VBG"))
                .findFirst()
                .flatMap(word -> Stretches.under(parse, word));
    }

    private Optional<Span> small() {
        if (!entry.takes(Frame.SMALL)) {
            return Optional.empty();
        }
        List<Word> complements = parse.words().stream()
                .filter(word -> word.head() == verb.index() && word.index() > verb.index() && predicate(word))
                .toList();
        Optional<Span> object = parse.child(verb, "dobj")
                .filter(word -> word.index() > verb.index())
                .flatMap(word -> Stretches.under(parse, word));
        if (complements.isEmpty()) {
            return NAMING.contains(entry.lemma()) ? named() : Optional.empty();
        }
        Optional<Span> predicate = complements.stream()
                .map(word -> Stretches.under(parse, word))
                .flatMap(Optional::stream)
                .reduce(Span::cover);
        return object.isPresent() && predicate.isPresent()
                ? Optional.of(object.get().cover(predicate.get()))
                : predicate;
    }

    private boolean predicate(Word word) {
        if (word.relation().equals("prep")) {
            boolean compared = Set.of("compare", "liken").contains(entry.lemma());
            return word.lemma().equals("as")
                    || (compared && Set.of("to", "with").contains(word.lemma()));
        }
        boolean infinitive =
                Trees.infinitive(parse, word) && parse.child(verb, "dobj").isEmpty();
        return !infinitive && Set.of("oprd", "ccomp", "acomp", "xcomp").contains(word.relation());
    }

    /** Two noun phrases after "call", or one with quoted words, however the parse has joined them. */
    private Optional<Span> named() {
        List<Word> after = parse.words().stream()
                .filter(word -> word.head() == verb.index() && word.index() > verb.index())
                .filter(word -> !BESIDE_NAMES.contains(word.relation()))
                .toList();
        List<Word> words = after.stream()
                .flatMap(word -> parse.subtree(word).stream())
                .sorted(Comparator.comparingInt(Word::index))
                .toList();
        boolean quoted = words.stream().anyMatch(word -> word.tag().equals("``"));
        return after.size() > 1 || quoted ? Stretches.around(words) : Optional.empty();
    }

    private Optional<Span> object() {
        if (!entry.takes(Frame.OBJECT)) {
            return Optional.empty();
        }
        return parse.child(verb, "dobj")
                .filter(word -> word.index() > verb.index())
                .flatMap(word -> Stretches.phrase(parse, word))
                .map(this::withTail)
                .or(this::soMuch);
    }

    /** "said so", "said as much". */
    private Optional<Span> soMuch() {
        return parse.children(verb, "advmod").stream()
                .filter(word -> word.index() > verb.index())
                .filter(word -> Set.of("so", "much", "otherwise").contains(word.lemma()))
                .findFirst()
                .map(Word::span);
    }

    /** Adds "as a mistake", "for not paying", "to his voters" where it follows the object. */
    private Span withTail(Span object) {
        Span whole = object;
        for (Word child : parse.children(verb, "prep", "xcomp")) {
            boolean tail = child.relation().equals("xcomp") || OBJECT_TAILS.contains(child.lemma());
            Optional<Span> span = Stretches.phrase(parse, child);
            if (tail && span.isPresent() && adjacent(whole, span.get())) {
                whole = whole.cover(span.get());
            }
        }
        return whole;
    }

    private static boolean adjacent(Span first, Span second) {
        return second.begin() >= first.end() && second.begin() <= first.end() + 2;
    }

    private Optional<Span> preposition() {
        if (entry.prepositions().isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> clause = parse.children(verb, "advcl", "ccomp", "xcomp").stream()
                .filter(word -> word.index() > verb.index() && Trees.infinitive(parse, word))
                .filter(word -> entry.prepositions().contains("for") && Trees.marked(parse, word, Set.of("for")))
                .findFirst()
                .flatMap(word ->
                        Stretches.under(parse, word, other -> !other.relation().equals("mark")));
        return clause.or(() -> parse.children(verb, "prep", "dative").stream()
                .filter(word ->
                        word.index() > verb.index() && entry.prepositions().contains(word.lemma()))
                .findFirst()
                .flatMap(this::governed));
    }

    /** What a preposition governs, with an infinitive after it: "call on Iran to stop". */
    private Optional<Span> governed(Word preposition) {
        Optional<Span> span = parse.child(preposition, "pobj", "pcomp")
                .flatMap(word -> Stretches.phrase(parse, preposition, other -> other.index() > preposition.index()));
        Optional<Span> infinitive = parse.children(verb, "xcomp", "advcl").stream()
                .filter(word -> word.index() > preposition.index() && Trees.infinitive(parse, word))
                .filter(word -> Set.of("on", "for").contains(preposition.lemma()))
                .findFirst()
                .flatMap(word -> Stretches.under(parse, word));
        return span.isPresent() && infinitive.isPresent()
                ? Optional.of(span.get().cover(infinitive.get()))
                : span;
    }

    Optional<Span> passive(boolean spoken) {
        Optional<Word> subject = parse.child(verb, "nsubjpass");
        Optional<Span> complement = infinitive().or(this::gerund);
        if (complement.isPresent()) {
            return complement;
        }
        Optional<Span> preposition = preposition();
        if (preposition.isPresent() || !spoken || !entry.takes(Frame.OBJECT)) {
            return preposition;
        }
        if (subject.isPresent()) {
            return Stretches.phrase(parse, subject.get());
        }
        return parse.head(verb)
                .filter(noun -> verb.relation().equals("acl") && noun.noun())
                .flatMap(noun -> Stretches.under(parse, noun, word -> word.index() < verb.index()));
    }
}
