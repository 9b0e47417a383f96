/** Small regression trees, boosted to rank the candidates of a question. */
@NullMarked
package org.entente.network.link.boosting;

import org.jspecify.annotations.NullMarked;
