/** Ties: how two actors stand to each other at a date, and what says so. */
@NullMarked
package org.entente.network.tie;

import org.jspecify.annotations.NullMarked;
