/** Tests of forecasts of links. */
@NullMarked
package org.entente.network.link.counter;

import org.jspecify.annotations.NullMarked;
