/** Event data as the field publishes it: files of rows that say who did what to whom on which day. */
@NullMarked
package org.entente.store.eventdata;

import org.jspecify.annotations.NullMarked;
