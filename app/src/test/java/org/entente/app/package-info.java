/** Tests of the program as a whole. */
@NullMarked
package org.entente.app;

import org.jspecify.annotations.NullMarked;
