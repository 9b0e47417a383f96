/** Who is what to a predicate, over voices, control, coordination and light verbs. */
@NullMarked
package org.entente.text.syntax;

import org.jspecify.annotations.NullMarked;
