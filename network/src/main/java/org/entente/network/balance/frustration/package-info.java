/** How far a signed network is from balance: the exact frustration index with its proof. */
@NullMarked
package org.entente.network.balance.frustration;

import org.jspecify.annotations.NullMarked;
