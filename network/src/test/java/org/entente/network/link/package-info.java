/** Tests of forecasts of links. */
@NullMarked
package org.entente.network.link;

import org.jspecify.annotations.NullMarked;
