package org.entente.app.brief;

import java.util.List;
import org.entente.network.outlook.Answer;

/**
 * A brief, ready to be written.
 *
 * @param title what it is about
 * @param dated the day it looks from, as text
 * @param question in one sentence
 * @param answer in five lines or fewer
 * @param sections in the order of reading
 * @param sources every sentence cited, by number
 * @param texts the documents read, for the links from the sources
 * @param measured the answer the brief was composed from
 */
record Brief(
        String title,
        String dated,
        String question,
        List<Line> answer,
        List<Section> sections,
        List<Source> sources,
        List<Text> texts,
        Answer measured) {
    Brief {
        answer = List.copyOf(answer);
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
        texts = List.copyOf(texts);
    }

    /** A document as it was read. */
    record Text(String id, String title, String date, String text) {}
}
