/** What proves a frustration index, and the check that trusts nobody. */
@NullMarked
package org.entente.network.balance.frustration.proof;

import org.jspecify.annotations.NullMarked;
