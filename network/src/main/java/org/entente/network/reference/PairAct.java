package org.entente.network.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.entente.model.Citation;
import org.entente.model.EventType;
import org.entente.model.Quad;

/**
 * Something that happened between the two of a pair, whoever of them did it.
 *
 * @param day when
 * @param type what
 * @param citation the event
 */
public record PairAct(LocalDate day, EventType type, Citation citation) implements Comparable<PairAct> {
    private static final Comparator<PairAct> ORDER =
            Comparator.comparing(PairAct::day).thenComparing(PairAct::type).thenComparing(PairAct::citation);

    public PairAct {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(citation, "citation");
    }

    /** Whether it is a contact on a rung or a higher one. */
    public boolean reaches(Rung rung) {
        Optional<Rung> own = Rung.of(type);
        return own.isPresent() && own.get().compareTo(rung) >= 0;
    }

    boolean is(Quad quad) {
        return type.quad() == quad;
    }

    @Override
    public int compareTo(PairAct other) {
        return ORDER.compare(this, other);
    }
}
