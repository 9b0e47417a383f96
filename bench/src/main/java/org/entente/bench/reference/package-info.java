/** Measures how often rivals under a common threat came together, and writes the table of the program. */
@NullMarked
package org.entente.bench.reference;

import org.jspecify.annotations.NullMarked;
