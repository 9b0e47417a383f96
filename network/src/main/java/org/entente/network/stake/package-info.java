/** The stated layer: what a common threat, a partner's help and everything it costs are worth to each player. */
@NullMarked
package org.entente.network.stake;

import org.jspecify.annotations.NullMarked;
