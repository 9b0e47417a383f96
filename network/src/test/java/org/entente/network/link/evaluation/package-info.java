/** Tests of forecasts of links. */
@NullMarked
package org.entente.network.link.evaluation;

import org.jspecify.annotations.NullMarked;
