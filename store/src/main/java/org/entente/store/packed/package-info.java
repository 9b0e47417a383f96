/** Files that may be compressed. */
@NullMarked
package org.entente.store.packed;

import org.jspecify.annotations.NullMarked;
