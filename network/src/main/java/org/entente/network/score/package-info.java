/** How good probabilities were, once it is known what happened. */
@NullMarked
package org.entente.network.score;

import org.jspecify.annotations.NullMarked;
