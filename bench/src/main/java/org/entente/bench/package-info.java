/** Measures accuracy and speed, and writes the figures into docs/benchmarks.md. */
@NullMarked
package org.entente.bench;

import org.jspecify.annotations.NullMarked;
