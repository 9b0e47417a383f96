package org.entente.store.exchange;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.entente.model.Estimate;
import org.entente.model.Mass;

/**
 * How two actors stand to each other during a time; {@code a} and {@code b} are put in the order of their ids.
 *
 * @param a one actor
 * @param b the other
 * @param value in [-1, 1], with its credible interval, which lies there too
 * @param mass cooperation and conflict
 * @param from first day
 * @param to last day, included
 * @param events number of events it rests on, 0 or more
 * @param evidence ids of these events, sorted; empty when they are not to be written
 */
public record NetworkTie(
        NetworkActor a,
        NetworkActor b,
        Estimate value,
        Mass mass,
        LocalDate from,
        LocalDate to,
        int events,
        List<String> evidence) {
    /** By the ids of the two, then by first day. */
    static final Comparator<NetworkTie> ORDER = Comparator.comparing((NetworkTie tie) -> tie.a.id())
            .thenComparing(tie -> tie.b.id())
            .thenComparing(NetworkTie::from);

    public NetworkTie {
        Objects.requireNonNull(mass, "mass");
        if (a.id().equals(b.id())) {
            throw new IllegalArgumentException("A tie joins two actors, not " + a.id() + " with itself.");
        }
        if (value.low() < -1 || value.high() > 1) {
            throw new IllegalArgumentException("The tie " + value + " is not in [-1, 1].");
        }
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The tie of " + a.id() + " and " + b.id() + " ends on " + to
                    + ", before it begins on " + from + ".");
        }
        if (events < 0) {
            throw new IllegalArgumentException("A tie cannot rest on " + events + " events.");
        }
        evidence = evidence.stream().sorted().toList();
        if (a.id().compareTo(b.id()) > 0) {
            NetworkActor first = b;
            b = a;
            a = first;
        }
    }

    /** 1 friendly, -1 hostile, 0 neither. */
    public int sign() {
        return value.value() > 0 ? 1 : value.value() < 0 ? -1 : 0;
    }

    /** How strong it is whatever its sign; never 0, since programs that lay graphs out drop edges without weight. */
    double weight() {
        return Math.max(Math.abs(value.value()), 0.001);
    }

    /** The ids of the events with a space between. */
    String citations() {
        return String.join(" ", evidence);
    }
}
