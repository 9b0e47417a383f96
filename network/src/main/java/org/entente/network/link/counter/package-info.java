/** Counts that fade with time, in primitive hash tables. */
@NullMarked
package org.entente.network.link.counter;

import org.jspecify.annotations.NullMarked;
