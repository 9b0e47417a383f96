/** What Entente needs of a parser: sentences, words, parts of speech, lemmas, dependencies. */
@NullMarked
package org.entente.text.language;

import org.jspecify.annotations.NullMarked;
