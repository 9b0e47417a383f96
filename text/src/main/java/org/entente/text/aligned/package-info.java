/** Rewritten copies of a text that map back to it exactly. */
@NullMarked
package org.entente.text.aligned;

import org.jspecify.annotations.NullMarked;
