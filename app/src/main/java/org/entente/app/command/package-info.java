/** The commands of the terminal, one class each. */
@NullMarked
package org.entente.app.command;

import org.jspecify.annotations.NullMarked;
