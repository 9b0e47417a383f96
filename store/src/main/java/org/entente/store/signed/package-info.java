/** Signed networks in files: who is with whom and against whom, maybe year by year. */
@NullMarked
package org.entente.store.signed;

import org.jspecify.annotations.NullMarked;
