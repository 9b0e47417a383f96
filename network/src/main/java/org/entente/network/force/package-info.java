/** What third parties do to a pair. */
@NullMarked
package org.entente.network.force;

import org.jspecify.annotations.NullMarked;
