package org.entente.app.brief;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.model.Coding;
import org.entente.network.history.History;
import org.entente.network.outlook.Answer;

/**
 * A brief, ready to be written.
 *
 * @param title what it is about
 * @param dated the day it looks from, in words
 * @param question in one sentence
 * @param answer in five lines or fewer
 * @param sections in the order of reading
 * @param sources every sentence cited, by number
 * @param measured the answer the brief was composed from
 * @param history the pair over time
 * @param codings all that was read, in the order the documents came
 */
public record Brief(
        String title,
        String dated,
        String question,
        List<Line> answer,
        List<Section> sections,
        List<Source> sources,
        Answer measured,
        History history,
        List<Coding> codings) {
    private static final int MOST_LINES = 5;

    public Brief {
        answer = List.copyOf(answer);
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
        codings = List.copyOf(codings);
        Objects.requireNonNull(measured, "measured");
        Objects.requireNonNull(history, "history");
        if (answer.size() > MOST_LINES) {
            throw new IllegalArgumentException("The answer has " + answer.size() + " lines; five are the most.");
        }
    }

    /** The same with these sections alone, and with the sources that they and the answer cite. */
    public Brief only(List<String> ids) {
        List<Section> kept =
                sections.stream().filter(section -> ids.contains(section.id())).toList();
        Set<Integer> cited = new HashSet<>();
        answer.forEach(line -> cited.addAll(line.sources()));
        kept.forEach(section -> cited.addAll(section.cited()));
        List<Source> left = sources.stream()
                .filter(source -> cited.contains(source.number()))
                .toList();
        return new Brief(title, dated, question, answer, kept, left, measured, history, codings);
    }
}
