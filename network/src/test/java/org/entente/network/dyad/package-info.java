/** Tests of the outlook of pairs. */
@NullMarked
package org.entente.network.dyad;

import org.jspecify.annotations.NullMarked;
