/** Tests of regression and calibration. */
@NullMarked
package org.entente.network.regression;

import org.jspecify.annotations.NullMarked;
