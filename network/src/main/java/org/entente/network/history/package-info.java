/** A pair over time: its series, its breaks, its firsts and what stands between the two. */
@NullMarked
package org.entente.network.history;

import org.jspecify.annotations.NullMarked;
