/** From files, folders and standard input to documents. */
@NullMarked
package org.entente.text.reading;

import org.jspecify.annotations.NullMarked;
