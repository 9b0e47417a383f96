/** How often rivals under a common threat came together: the reference class, measured on history. */
@NullMarked
package org.entente.network.reference;

import org.jspecify.annotations.NullMarked;
