package org.entente.text.actor.phrase;

import org.entente.model.Actor;
import org.entente.text.knowledge.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * What a text taught about a name.
 *
 * @param actor whom the text means by it
 * @param known the entry of the knowledge that this is, null where the text alone knows
 * @param since offset from which on the text uses it so
 */
public record Learnt(Actor actor, Meaning.@Nullable OfPerson known, int since) {}
