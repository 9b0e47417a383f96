/** The heaviest packing of contradictory cycles: a linear programme, its basis, and the search for cycles. */
@NullMarked
package org.entente.network.balance.frustration.cover;

import org.jspecify.annotations.NullMarked;
