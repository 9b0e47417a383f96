/** The workspace: documents and what was read from them, in one SQLite file. */
@NullMarked
package org.entente.store;

import org.jspecify.annotations.NullMarked;
