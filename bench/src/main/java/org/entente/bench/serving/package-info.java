/** How the page's server bears load and attack. */
@NullMarked
package org.entente.bench.serving;

import org.jspecify.annotations.NullMarked;
