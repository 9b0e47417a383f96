package org.entente.store;

/**
 * A document by its names.
 *
 * @param key first 16 hexadecimal digits of the SHA-256 of its title, date and text
 * @param id by which findings name it
 * @param coder what coded it
 */
public record Catalogued(String key, String id, String coder) {}
