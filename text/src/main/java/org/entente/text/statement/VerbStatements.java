package org.entente.text.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Span;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/** Statements by reporting verbs within one sentence: "said that …", "…, Kerry said, …", "accused Iran of …". */
final class VerbStatements {
    private static final Set<String> NO_CUE = Set.of("nmod", "compound", "aux", "auxpass", "prep", "case", "punct");

    private final ReportingLexicon lexicon;

    VerbStatements(ReportingLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Candidate> of(Parse parse) {
        List<Candidate> found = new ArrayList<>();
        for (Word word : parse.words()) {
            if (!NO_CUE.contains(word.relation()) && !unheld(parse, word)) {
                lexicon.verb(parse, word)
                        .flatMap(entry -> candidate(parse, word, entry))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** "It remains to be seen whether …" is nobody's statement. */
    private static boolean unheld(Parse parse, Word verb) {
        return verb.lemma().equals("see") && Speakers.passive(parse, verb);
    }

    private static Optional<Candidate> candidate(Parse parse, Word verb, ReportingVerb entry) {
        Optional<Speaker> speaker =
                entry.unspoken() ? Optional.empty() : Speakers.of(parse, verb).or(() -> Speakers.beside(parse, verb));
        Optional<List<Span>> parts = Contents.of(parse, verb, entry, speaker.isPresent());
        return parts.map(pieces -> new Candidate(
                parse,
                pieces.get(0).cover(pieces.get(pieces.size() - 1)),
                pieces,
                cue(parse, verb),
                entry.lemma(),
                entry.stance(),
                speaker.orElse(null),
                Audiences.of(parse, verb, entry).orElse(null)));
    }

    /** The verb with its auxiliaries, negation and particle, as far as they stand side by side before it. */
    static Span cue(Parse parse, Word verb) {
        Span cue = verb.span();
        for (int at = verb.index() - 1; at >= 0; at--) {
            Word before = parse.words().get(at);
            boolean own = before.head() == verb.index()
                    && Set.of("aux", "auxpass", "neg").contains(before.relation());
            if (!own) {
                break;
            }
            cue = cue.cover(before.span());
        }
        Optional<Word> particle = parse.child(verb, "prt").filter(word -> word.index() == verb.index() + 1);
        return particle.isPresent() ? cue.cover(particle.get().span()) : cue;
    }
}
