/** What was read from all documents together, in an order of its own. */
@NullMarked
package org.entente.network.reporting;

import org.jspecify.annotations.NullMarked;
