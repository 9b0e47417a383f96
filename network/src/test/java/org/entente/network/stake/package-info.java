/** Tests of the stated layer. */
@NullMarked
package org.entente.network.stake;

import org.jspecify.annotations.NullMarked;
