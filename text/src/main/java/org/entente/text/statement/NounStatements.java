package org.entente.text.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Span;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/** Statements by nouns: "Iran’s claim that …", "a warning from Baghdad that …", "made a promise to …". */
final class NounStatements {
    private static final Set<String> LIGHT_VERBS = Set.of(
            "make",
            "give",
            "issue",
            "express",
            "have",
            "offer",
            "voice",
            "raise",
            "deliver",
            "reach",
            "release",
            "cast",
            "harbor",
            "hold",
            "take",
            "send",
            "announce",
            "reiterate",
            "repeat",
            "share",
            "put",
            "file");

    private final ReportingLexicon lexicon;

    NounStatements(ReportingLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Candidate> of(Parse parse) {
        List<Candidate> found = new ArrayList<>();
        for (Word word : parse.words()) {
            lexicon.noun(word).flatMap(entry -> candidate(parse, word, entry)).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Candidate> candidate(Parse parse, Word noun, ReportingNoun entry) {
        Optional<Span> content = content(parse, noun, entry);
        Optional<Speaker> speaker = speaker(parse, noun);
        if (content.isEmpty() || speaker.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Candidate.of(parse, content.get(), noun, entry.lemma(), entry.stance(), speaker.get(), null));
    }

    private static Optional<Span> content(Parse parse, Word noun, ReportingNoun entry) {
        Optional<Word> clause = parse.children(noun, "acl", "ccomp", "relcl").stream()
                .filter(word -> word.index() > noun.index())
                .filter(word ->
                        (entry.clause() && that(parse, word)) || (entry.infinitive() && infinitive(parse, word)))
                .findFirst();
        if (clause.isPresent()) {
            return Stretches.under(parse, clause.get());
        }
        return parse.children(noun, "prep").stream()
                .filter(word ->
                        word.index() > noun.index() && entry.prepositions().contains(word.lemma()))
                .findFirst()
                .flatMap(word -> Stretches.under(parse, word, other -> other.index() > word.index()));
    }

    private static boolean that(Parse parse, Word clause) {
        return parse.children(clause, "mark").stream()
                .anyMatch(word -> Set.of("that", "whether").contains(word.lemma()));
    }

    private static boolean infinitive(Parse parse, Word clause) {
        return parse.children(clause, "aux").stream()
                .anyMatch(word -> word.tag().equals("TO"));
    }

    /** The possessor, the doer after "by" or "from", or the subject of the light verb. */
    private static Optional<Speaker> speaker(Parse parse, Word noun) {
        Optional<Word> owner = parse.child(noun, "poss");
        Optional<Word> doer = parse.children(noun, "prep").stream()
                .filter(word -> Set.of("by", "from").contains(word.lemma()))
                .findFirst()
                .flatMap(word -> parse.child(word, "pobj"));
        Optional<Speaker> named = owner.or(() -> doer).flatMap(word -> Speakers.speaker(parse, word));
        return named.or(() -> parse.head(noun)
                .filter(verb -> noun.relation().equals("dobj") && LIGHT_VERBS.contains(verb.lemma()))
                .flatMap(verb -> Speakers.of(parse, verb)));
    }
}
