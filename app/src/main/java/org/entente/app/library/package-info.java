/** A workspace open for many at once: one at a time writes, any number read, and what was worked out is kept. */
@NullMarked
package org.entente.app.library;

import org.jspecify.annotations.NullMarked;
