/** Finds the expressions of time in a text and works out the days they stand for. */
@NullMarked
package org.entente.text.date;

import org.jspecify.annotations.NullMarked;
