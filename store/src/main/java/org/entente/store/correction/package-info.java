/** What people correct of what was read, and how it overlays the coding. */
@NullMarked
package org.entente.store.correction;

import org.jspecify.annotations.NullMarked;
