/** The answer to the question whether a common threat is enough to bring two rivals together. */
@NullMarked
package org.entente.network.outlook;

import org.jspecify.annotations.NullMarked;
