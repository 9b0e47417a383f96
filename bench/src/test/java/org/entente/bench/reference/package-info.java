/** Tests of the measurement of the reference class. */
@NullMarked
package org.entente.bench.reference;

import org.jspecify.annotations.NullMarked;
