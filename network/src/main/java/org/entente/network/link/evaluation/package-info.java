/** How well links are forecast: ranks, and the walk over the days of a test. */
@NullMarked
package org.entente.network.link.evaluation;

import org.jspecify.annotations.NullMarked;
