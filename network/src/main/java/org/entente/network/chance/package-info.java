/** The little probability that the network needs. */
@NullMarked
package org.entente.network.chance;

import org.jspecify.annotations.NullMarked;
