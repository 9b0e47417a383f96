/** Finds good camps quickly; proves nothing. */
@NullMarked
package org.entente.network.balance.frustration.search;

import org.jspecify.annotations.NullMarked;
