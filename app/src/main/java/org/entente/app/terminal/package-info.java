/** Tables and messages for a terminal. */
@NullMarked
package org.entente.app.terminal;

import org.jspecify.annotations.NullMarked;
