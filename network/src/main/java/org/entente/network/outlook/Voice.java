package org.entente.network.outlook;

import java.util.List;
import java.util.Objects;
import org.entente.model.Actor;
import org.entente.model.Citation;

/**
 * Someone who speaks for a side on the other one.
 *
 * @param speaker who speaks or acts
 * @param opening what it did, offered or ruled in
 * @param closing what it ruled out
 */
public record Voice(Actor speaker, List<Citation> opening, List<Citation> closing) {
    public Voice {
        Objects.requireNonNull(speaker, "speaker");
        opening = List.copyOf(opening);
        closing = List.copyOf(closing);
    }
}
