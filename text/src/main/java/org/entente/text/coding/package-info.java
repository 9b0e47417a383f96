/** From parsed sentences and found actors to events, conditions, commitments and statements. */
@NullMarked
package org.entente.text.coding;

import org.jspecify.annotations.NullMarked;
