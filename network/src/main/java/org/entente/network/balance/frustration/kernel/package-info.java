/** Makes a signed network smaller without changing its frustration, and leads cycles and camps back. */
@NullMarked
package org.entente.network.balance.frustration.kernel;

import org.jspecify.annotations.NullMarked;
