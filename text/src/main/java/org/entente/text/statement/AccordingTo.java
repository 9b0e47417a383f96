package org.entente.text.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
            if (word.text().toLowerCase(Locale.ROOT).equals("according")) {
                parse.child(word, "prep", "pcomp")
                        .flatMap(to -> candidate(parse, word, to))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Candidate> candidate(Parse parse, Word according, Word to) {
        Optional<Word> source = parse.child(to, "pobj");
        Optional<Speaker> speaker = source.flatMap(word -> Speakers.speaker(parse, word));
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        List<Span> parts = around(parse, according, speaker.get());
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Span content = parts.get(0).cover(parts.get(parts.size() - 1));
        Span cue = according.span().cover(to.span());
        return Optional.of(
                new Candidate(parse, content, parts, cue, "according to", Stance.AFFIRM, speaker.get(), null));
    }

    /** The sentence on both sides of the phrase; only what follows where a joining word stands before it. */
    private static List<Span> around(Parse parse, Word according, Speaker speaker) {
        List<Word> words = parse.words();
        int begin = according.index();
        int end = (int) words.stream()
                .filter(word -> word.span().end() <= speaker.span().end())
                .count();
        int joint = begin - 1;
        while (joint >= 0 && words.get(joint).tag().equals(",")) {
            joint--;
        }
        boolean joined = joint > 0 && words.get(joint).tag().equals("CC");
        Optional<Span> before =
                joined ? Optional.empty() : Stretches.around(words.subList(Trees.afterSemicolon(words, begin), begin));
        Optional<Span> after = Stretches.around(words.subList(end, Trees.semicolonFrom(words, end)));
        return Stream.of(before, after.filter(span -> verbal(parse, span) || before.isEmpty()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean verbal(Parse parse, Span span) {
        return parse.within(span).stream().anyMatch(word -> word.tag().matches("VB[DPZ]|MD"));
    }
}
