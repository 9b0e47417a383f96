package org.entente.store;

/**
 * What importing an export of Entente did.
 *
 * @param dataset the name under which the workspace keeps the file
 * @param added events that were not there before
 * @param known events that were there before
 * @param rejected rows that could not be read
 * @param before whether this very file was imported before and was not read again
 */
public record Retelling(String dataset, long added, long known, long rejected, boolean before) {}
