/** The program: its entry point and what every command shares. */
@NullMarked
package org.entente.app;

import org.jspecify.annotations.NullMarked;
