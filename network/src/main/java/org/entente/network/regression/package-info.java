/** Logistic regression, its uncertainty, and the calibration of the probabilities it gives. */
@NullMarked
package org.entente.network.regression;

import org.jspecify.annotations.NullMarked;
