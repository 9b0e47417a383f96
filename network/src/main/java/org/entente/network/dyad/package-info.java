/** What comes next between two actors, learned from how pairs of actors went on before. */
@NullMarked
package org.entente.network.dyad;

import org.jspecify.annotations.NullMarked;
