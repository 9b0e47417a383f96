package org.entente.text.knowledge;

/**
 * Another word for a state or for something in it.
 *
 * @param state id of the state
 * @param kind what sort of word
 * @param name the word
 * @param period when it was in use
 */
public record StateName(String state, StateNameKind kind, String name, Period period) {}
