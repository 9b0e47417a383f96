/** Tests of scores. */
@NullMarked
package org.entente.network.score;

import org.jspecify.annotations.NullMarked;
