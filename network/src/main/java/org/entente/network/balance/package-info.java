/** Structural balance of a signed network: triads, camps, and how far it is from balance. */
@NullMarked
package org.entente.network.balance;

import org.jspecify.annotations.NullMarked;
