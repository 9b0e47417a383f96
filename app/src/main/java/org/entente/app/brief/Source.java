package org.entente.app.brief;

import org.entente.model.Span;

/**
 * A sentence that claims of the brief rest on.
 *
 * @param number from 1, in the order of first use
 * @param document id of the document
 * @param title its title, or its source where it has none
 * @param date publication date in words, "undated" where there is none
 * @param span the sentence in the document's text
 * @param sentence the sentence as it stands there
 */
public record Source(int number, String document, String title, String date, Span span, String sentence) {}
