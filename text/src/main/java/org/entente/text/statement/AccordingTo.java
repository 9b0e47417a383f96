package org.entente.text.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Span;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/** Sources named by a preposition: "according to exit polls, …". */
final class AccordingTo {
    private AccordingTo() {}

    static List<Candidate> of(Parse parse) {
        List<Candidate> found = new ArrayList<>();
        for (Word word : parse.words()) {
            if (word.text().toLowerCase(java.util.Locale.ROOT).equals("according")) {
                parse.child(word, "prep", "pcomp")
                        .flatMap(to -> candidate(parse, word, to))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Candidate> candidate(Parse parse, Word according, Word to) {
        Optional<Speaker> speaker = parse.child(to, "pobj").flatMap(word -> Speakers.speaker(parse, word));
        Optional<Word> host = host(parse, according);
        if (speaker.isEmpty() || host.isEmpty()) {
            return Optional.empty();
        }
        List<Span> parts = around(parse, host.get(), according);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Span content = parts.get(0).cover(parts.get(parts.size() - 1));
        Span cue = according.span().cover(to.span());
        return Optional.of(
                new Candidate(parse, content, parts, cue, "according to", Stance.AFFIRM, speaker.get(), null));
    }

    /** The verb of the clause the phrase belongs to. */
    private static Optional<Word> host(Parse parse, Word according) {
        List<Word> above = parse.ancestors(according);
        return above.stream()
                .skip(1)
                .filter(Word::verb)
                .findFirst()
                .or(() -> above.size() > 1 ? Optional.of(above.get(above.size() - 1)) : Optional.empty());
    }

    private static List<Span> around(Parse parse, Word host, Word according) {
        List<Word> phrase = parse.subtree(according);
        int begin = phrase.get(0).index();
        int end = phrase.get(phrase.size() - 1).index();
        List<Word> words = parse.subtree(host);
        return Stream.of(
                        Stretches.around(words.stream()
                                .filter(word -> word.index() < begin)
                                .toList()),
                        Stretches.around(words.stream()
                                .filter(word -> word.index() > end)
                                .toList()))
                .flatMap(Optional::stream)
                .toList();
    }
}
