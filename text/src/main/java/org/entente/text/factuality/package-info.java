/** Whether a predicate is told as a fact, after the FactBank tradition (Saurí and Pustejovsky 2009). */
@NullMarked
package org.entente.text.factuality;

import org.jspecify.annotations.NullMarked;
