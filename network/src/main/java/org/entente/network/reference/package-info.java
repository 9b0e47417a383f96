/** The reference class: how often rivals under a common threat came how far, and what moved it. */
@NullMarked
package org.entente.network.reference;

import org.jspecify.annotations.NullMarked;
