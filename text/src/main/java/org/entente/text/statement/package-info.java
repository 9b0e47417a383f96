/** Finds who says what: quotations, reported speech and thought, with speaker, cue and addressee. */
@NullMarked
package org.entente.text.statement;

import org.jspecify.annotations.NullMarked;
