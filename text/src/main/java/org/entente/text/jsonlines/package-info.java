/** JSON Lines: one document a line. */
@NullMarked
package org.entente.text.jsonlines;

import org.jspecify.annotations.NullMarked;
