/** Which links come next: forecasts over events of two actors, a relation and a day, with their reasons. */
@NullMarked
package org.entente.network.link;

import org.jspecify.annotations.NullMarked;
