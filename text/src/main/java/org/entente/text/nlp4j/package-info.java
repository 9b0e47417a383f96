/** Emory NLP4J as the parser of English: words by the Penn Treebank, tags, lemmas and dependencies. */
@NullMarked
package org.entente.text.nlp4j;

import org.jspecify.annotations.NullMarked;
