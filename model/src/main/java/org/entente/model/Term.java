package org.entente.model;

import java.util.List;
import java.util.Objects;

/**
 * One of the parts an outlook is the sum of.
 *
 * @param name what it stands for, lower-case words: "cross-pressure"
 * @param basis where its input comes from
 * @param input the quantity that goes in
 * @param size what it adds to the log-odds, with its range
 * @param evidence what the input was read from, sorted; empty for a judgement
 */
public record Term(String name, Basis basis, double input, Estimate size, List<Citation> evidence) {
    public Term {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(size, "size");
        evidence = List.copyOf(evidence);
    }
}
