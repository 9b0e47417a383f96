/** Events and networks in forms that other programs open, and back from these forms without loss. */
@NullMarked
package org.entente.store.exchange;

import org.jspecify.annotations.NullMarked;
