/** Tests of copies, stories and events told by many. */
@NullMarked
package org.entente.network.story;

import org.jspecify.annotations.NullMarked;
