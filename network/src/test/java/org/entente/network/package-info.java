/** Worlds for the tests of all packages. */
@NullMarked
package org.entente.network;

import org.jspecify.annotations.NullMarked;
