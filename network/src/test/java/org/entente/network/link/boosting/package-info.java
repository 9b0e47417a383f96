/** Tests of forecasts of links. */
@NullMarked
package org.entente.network.link.boosting;

import org.jspecify.annotations.NullMarked;
