package org.entente.store;

import org.entente.store.eventdata.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What importing a file did.
 *
 * @param dataset the name under which the workspace keeps the file
 * @param reading how the reading went, null when this very file was imported before and was not read again
 * @param added events or ties that were not there before
 * @param repeated rows that repeat another row of the file
 * @param known events or ties that were there before
 */
public record Imported(String dataset, @Nullable Reading reading, long added, long repeated, long known) {}
