package org.entente.text.nlp4j;

import org.entente.model.Span;

/**
 * A word as the models want it.
 *
 * @param span where it stands in the document's text
 * @param form how the treebank would write it: straight quotes, no ligatures
 */
record Token(Span span, String form) {}
