/** The codes and names by which event data calls actors, as knowledge of its own. */
@NullMarked
package org.entente.text.codes;

import org.jspecify.annotations.NullMarked;
