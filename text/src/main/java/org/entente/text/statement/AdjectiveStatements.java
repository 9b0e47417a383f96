package org.entente.text.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Span;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/** Statements by adjectives: "is open to talks", "was sure that …", "seems reluctant to …". */
final class AdjectiveStatements {
    private static final Set<String> LINKS =
            Set.of("be", "feel", "seem", "become", "remain", "appear", "get", "sound", "look", "stay", "grow");

    private final ReportingLexicon lexicon;

    AdjectiveStatements(ReportingLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Candidate> of(Parse parse) {
        List<Candidate> found = new ArrayList<>();
        for (Word word : parse.words()) {
            lexicon.adjective(word)
                    .flatMap(entry -> candidate(parse, word, entry))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Candidate> candidate(Parse parse, Word adjective, ReportingPhrase entry) {
        Optional<Word> link = link(parse, adjective);
        Optional<Span> content = link.flatMap(verb ->
                PhraseFrames.content(parse, adjective, entry).or(() -> PhraseFrames.clause(parse, verb, entry)));
        Optional<Speaker> speaker = link.flatMap(verb -> adjective.verb()
                ? parse.child(verb, "nsubjpass", "nsubj").flatMap(subject -> Speakers.speaker(parse, subject))
                : Speakers.of(parse, verb));
        if (content.isEmpty()
                || speaker.isEmpty()
                || speaker.get().head().lemma().equals("it")) {
            return Optional.empty();
        }
        return Optional.of(
                Candidate.of(parse, content.get(), adjective, entry.lemma(), entry.stance(), speaker.get(), null));
    }

    /** The verb that ascribes the adjective; a participle ("was convinced") carries its own subject. */
    private static Optional<Word> link(Parse parse, Word adjective) {
        if (adjective.verb()) {
            return Optional.of(adjective)
                    .filter(word -> parse.child(word, "nsubjpass", "nsubj").isPresent());
        }
        return parse.head(adjective)
                .filter(verb -> LINKS.contains(verb.lemma()))
                .filter(verb -> Set.of("acomp", "attr", "oprd", "prep", "xcomp").contains(adjective.relation()));
    }
}
