/** What reads and codes: loaded once, when first needed. */
@NullMarked
package org.entente.app.engine;

import org.jspecify.annotations.NullMarked;
