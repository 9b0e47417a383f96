package org.entente.text.reading;

import java.util.List;
import org.entente.model.Document;

/**
 * What was read.
 *
 * @param documents in the order of the input, folders by name; at least one; their ids differ
 * @param problems what was not read and why; empty when all was
 */
public record Reading(List<Document> documents, List<Problem> problems) {
    public Reading {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }
}
