/** Finding the pair and the threat that a text is about. */
@NullMarked
package org.entente.network.rivals;

import org.jspecify.annotations.NullMarked;
