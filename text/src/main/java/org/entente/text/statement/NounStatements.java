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

    private static final Set<String> PLURAL = Set.of("NNS", "NNPS");

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

    private static Optional<Candidate> candidate(Parse parse, Word noun, ReportingPhrase entry) {
        Optional<Speaker> speaker = speaker(parse, noun);
        Optional<Span> content = speaker.isPresent() || PLURAL.contains(noun.tag())
                ? PhraseFrames.content(parse, noun, entry)
                : PhraseFrames.clause(parse, noun, entry);
        return content.map(
                span -> Candidate.of(parse, span, noun, entry.lemma(), entry.stance(), speaker.orElse(null), null));
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
