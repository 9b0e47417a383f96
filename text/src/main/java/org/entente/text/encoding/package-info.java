/** From bytes to characters: byte order marks, UTF-8, UTF-16, declared encodings, and files that are no text. */
@NullMarked
package org.entente.text.encoding;

import org.jspecify.annotations.NullMarked;
