package org.entente.text.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Span;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/** Finds what a reporting verb reports within its own sentence, by the frames its entry allows. */
final class Contents {
    private static final Set<String> OBJECT_TAILS = Set.of("as", "for", "over", "about", "of", "in", "on", "between");

    private final Parse parse;
    private final Word verb;
    private final ReportingVerb entry;

    private Contents(Parse parse, Word verb, ReportingVerb entry) {
        this.parse = parse;
        this.verb = verb;
        this.entry = entry;
    }

    /** The pieces of the content in the order of the text. */
    static Optional<List<Span>> of(Parse parse, Word verb, ReportingVerb entry, boolean spoken) {
        Contents contents = new Contents(parse, verb, entry);
        boolean passive = Speakers.passive(parse, verb);
        Optional<List<Span>> clause = contents.clause().map(List::of).or(contents::parenthesis);
        if (clause.isPresent()) {
            return clause;
        }
        return (passive ? contents.passive(spoken) : contents.active(spoken)).map(List::of);
    }

    private Optional<Span> active(boolean spoken) {
        if (!spoken) {
            return Optional.empty();
        }
        return small().or(this::infinitive)
                .or(this::gerund)
                .or(this::preposition)
                .or(this::object);
    }

    // Clauses

    private Optional<Span> clause() {
        if (!entry.takes(Frame.CLAUSE) && !entry.takes(Frame.QUOTE)) {
            return Optional.empty();
        }
        List<Word> clauses = parse.children(verb, "ccomp").stream()
                .filter(word -> !infinitive(word))
                .toList();
        Optional<Word> whether = parse.children(verb, "advcl").stream()
                .filter(word -> word.index() > verb.index() && marked(word, "whether|if") && beside(word))
                .findFirst();
        return clauses.stream()
                .max(Comparator.comparingInt(word -> parse.subtree(word).size()))
                .or(() -> whether)
                .flatMap(this::clauseSpan);
    }

    private Optional<Span> clauseSpan(Word head) {
        if (head.index() > verb.index()) {
            return Stretches.under(parse, head, word -> word.index() > verb.index());
        }
        int border = parse.children(verb, "nsubj", "nsubjpass").stream()
                .flatMap(subject -> parse.subtree(subject).stream())
                .mapToInt(Word::index)
                .filter(index -> index > head.index())
                .min()
                .orElse(verb.index());
        int end = Math.min(border, verb.index());
        return Stretches.under(parse, head, word -> word.index() < end);
    }

    private boolean marked(Word clause, String marks) {
        return parse.children(clause, "mark", "advmod").stream().anyMatch(mark -> in(mark.lemma(), marks));
    }

    /** Whether the clause begins right after the verb. */
    private boolean beside(Word clause) {
        return parse.subtree(clause).get(0).index() == verb.index() + 1;
    }

    /** "These employees, Stumpf explained, were …", "As Kerry noted, …": the clause the verb is set into. */
    private Optional<List<Span>> parenthesis() {
        boolean as = verb.relation().equals("advcl") && marked(verb, "as");
        boolean inserted = Set.of("parataxis", "ccomp", "dep").contains(verb.relation());
        if (!(entry.takes(Frame.CLAUSE) || entry.takes(Frame.QUOTE)) || !(as || inserted)) {
            return Optional.empty();
        }
        Optional<Word> subject = parse.child(verb, "nsubj");
        Optional<Word> host = parse.head(verb).filter(Word::verb);
        Optional<Span> own = Stretches.under(parse, verb);
        if (subject.isEmpty() || host.isEmpty() || own.isEmpty() || !setOff(own.get())) {
            return Optional.empty();
        }
        Predicate<Word> outside = word -> !parse.dominates(verb, word);
        List<Word> words = parse.subtree(host.get()).stream().filter(outside).toList();
        Optional<Span> before = Stretches.around(words.stream()
                .filter(word -> word.span().end() <= own.get().begin())
                .toList());
        Optional<Span> after = Stretches.around(words.stream()
                .filter(word -> word.span().begin() >= own.get().end())
                .toList());
        List<Span> parts = java.util.stream.Stream.of(before, after)
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
    }

    /** Whether commas or the sentence's ends stand on both sides of a stretch. */
    private boolean setOff(Span stretch) {
        List<Word> words = parse.words();
        boolean before = true;
        boolean after = true;
        for (Word word : words) {
            if (word.span().end() <= stretch.begin()) {
                before = stop(word);
            }
        }
        for (int index = words.size() - 1; index >= 0; index--) {
            if (words.get(index).span().begin() >= stretch.end()) {
                after = stop(words.get(index));
            }
        }
        return before && after;
    }

    private static boolean stop(Word word) {
        return Set.of(",", ":", ".", "''", "``", "-LRB-", "-RRB-").contains(word.tag());
    }

    // Infinitives and gerunds

    private Optional<Span> infinitive() {
        boolean withObject = entry.takes(Frame.OBJECT_TO);
        if (!withObject && !entry.takes(Frame.TO)) {
            return Optional.empty();
        }
        Optional<Word> clause = parse.children(verb, "xcomp", "ccomp", "advcl").stream()
                .filter(word -> word.index() > verb.index() && infinitive(word))
                .findFirst();
        Optional<Word> object = parse.child(verb, "dobj", "dative").filter(word -> word.index() > verb.index());
        if (clause.isEmpty() || (clause.get().relation().equals("advcl") && !withObject)) {
            return Optional.empty();
        }
        Optional<Span> span = Stretches.under(parse, clause.get(), word -> word.index() > verb.index());
        Optional<Span> first = object.flatMap(word -> Stretches.under(parse, word));
        return first.isPresent() && span.isPresent() ? Optional.of(first.get().cover(span.get())) : span;
    }

    private boolean infinitive(Word clause) {
        return parse.children(clause, "aux").stream()
                .anyMatch(word -> word.tag().equals("TO"));
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

    // Noun phrases

    private Optional<Span> small() {
        if (!entry.takes(Frame.SMALL)) {
            return Optional.empty();
        }
        List<Word> complements = parse.words().stream()
                .filter(word -> word.head() == verb.index() && word.index() > verb.index() && predicate(word))
                .toList();
        if (complements.isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> object = parse.child(verb, "dobj")
                .filter(word -> word.index() > verb.index())
                .flatMap(word -> Stretches.under(parse, word));
        Optional<Span> last = Stretches.under(parse, complements.get(complements.size() - 1));
        Optional<Span> first = Stretches.under(parse, complements.get(0));
        if (last.isEmpty() || first.isEmpty()) {
            return last;
        }
        Span predicate = first.get().cover(last.get());
        return Optional.of(object.isPresent() ? object.get().cover(predicate) : predicate);
    }

    private boolean predicate(Word word) {
        boolean as = word.relation().equals("prep") && in(word.lemma(), "as|to");
        return as || (Set.of("oprd", "ccomp", "acomp", "xcomp").contains(word.relation()));
    }

    private Optional<Span> object() {
        if (!entry.takes(Frame.OBJECT)) {
            return Optional.empty();
        }
        return parse.child(verb, "dobj")
                .filter(word -> word.index() > verb.index())
                .flatMap(word -> Stretches.under(parse, word))
                .map(this::withTail);
    }

    /** Adds "as a mistake", "for not paying", "to his voters" where it follows the object. */
    private Span withTail(Span object) {
        Span whole = object;
        for (Word child : parse.children(verb, "prep", "xcomp")) {
            boolean tail = child.relation().equals("xcomp") || OBJECT_TAILS.contains(child.lemma());
            Optional<Span> span = Stretches.under(parse, child);
            if (tail
                    && span.isPresent()
                    && span.get().begin() >= whole.end()
                    && span.get().begin() <= whole.end() + 2) {
                whole = whole.cover(span.get());
            }
        }
        return whole;
    }

    private Optional<Span> preposition() {
        if (entry.prepositions().isEmpty()) {
            return Optional.empty();
        }
        return parse.children(verb, "prep", "dative").stream()
                .filter(word ->
                        word.index() > verb.index() && entry.prepositions().contains(word.lemma()))
                .findFirst()
                .flatMap(this::governed);
    }

    /** What a preposition governs, with an infinitive after it: "call on Iran to stop". */
    private Optional<Span> governed(Word preposition) {
        Optional<Span> span = parse.child(preposition, "pobj", "pcomp")
                .flatMap(word -> Stretches.under(parse, preposition, other -> other.index() > preposition.index()));
        Optional<Span> infinitive = parse.children(verb, "xcomp", "advcl").stream()
                .filter(word -> word.index() > preposition.index()
                        && infinitive(word)
                        && preposition.lemma().equals("on"))
                .findFirst()
                .flatMap(word -> Stretches.under(parse, word));
        return span.isPresent() && infinitive.isPresent()
                ? Optional.of(span.get().cover(infinitive.get()))
                : span;
    }

    // Passives

    private Optional<Span> passive(boolean spoken) {
        Optional<Word> subject = parse.child(verb, "nsubjpass");
        Optional<Span> complement = infinitive().or(this::gerund);
        if (complement.isPresent()) {
            boolean asked = entry.takes(Frame.OBJECT_TO);
            Optional<Span> first = subject.flatMap(word -> Stretches.under(parse, word));
            return asked || first.isEmpty()
                    ? complement
                    : Optional.of(first.get().cover(complement.get()));
        }
        Optional<Span> preposition = preposition();
        if (preposition.isPresent() || !spoken || !entry.takes(Frame.OBJECT)) {
            return preposition;
        }
        if (subject.isPresent()) {
            return Stretches.under(parse, subject.get());
        }
        return parse.head(verb)
                .filter(noun -> verb.relation().equals("acl") && noun.noun())
                .flatMap(noun -> Stretches.under(parse, noun, word -> word.index() < verb.index()));
    }

    private static boolean in(String word, String choices) {
        return ("|" + choices + "|").contains("|" + word + "|");
    }
}
