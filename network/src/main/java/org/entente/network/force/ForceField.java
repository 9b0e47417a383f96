package org.entente.network.force;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.entente.model.Estimate;
import org.entente.model.Force;
import org.entente.model.ForceKind;
import org.entente.model.Tie;
import org.entente.network.chance.Normal;
import org.entente.network.tie.Snapshot;

/**
 * The forces on a pair: for each third party the product of its ties with both sides, as structural balance has it
 * (Heider 1946, Journal of Psychology 21; Cartwright and Harary 1956, Psychological Review 63). A positive product
 * pulls the pair together, a negative one pushes it apart. That history follows the products is not implied: how much
 * each kind moves an outlook is fitted or judged elsewhere.
 */
public final class ForceField {
    private record Part(Force force, Product product) {}

    private static final Comparator<Part> STRONGEST_FIRST = Comparator.comparingDouble(
                    (Part part) -> -Math.abs(part.product().mean()))
            .thenComparing(part -> part.force().third());

    private final Snapshot ties;
    private final Predicate<String> outsider;
    private final double deviations;

    /**
     * @param ties all ties at the date
     * @param outsider whether an actor can be a third party; domestic players of a side are parts of it, and groupings
     *     with a side among their members are not outside it
     */
    public ForceField(Snapshot ties, Predicate<String> outsider) {
        this.ties = ties;
        this.outsider = outsider;
        this.deviations = Normal.deviations(ties.settings().level());
    }

    /** Third parties that are not among those named inside a side, and groupings neither side belongs to. */
    public static Predicate<String> outsiders(
            String a, String b, SortedSet<String> inside, SortedMap<String, SortedSet<String>> members) {
        return id -> {
            SortedSet<String> group = members.getOrDefault(id, new TreeSet<>());
            return !inside.contains(id) && !group.contains(a) && !group.contains(b);
        };
    }

    /** The forces on a pair, from everyone with a tie other than 0 to both. */
    public Forces on(String a, String b) {
        SortedSet<String> thirds = new TreeSet<>(ties.partners(a));
        thirds.retainAll(ties.partners(b));
        List<Part> parts = new ArrayList<>();
        for (String third : thirds) {
            if (outsider.test(third)) {
                Tie withA = ties.between(a, third);
                Tie withB = ties.between(b, third);
                if (withA.value().value() != 0 && withB.value().value() != 0) {
                    parts.add(part(third, withA, withB));
                }
            }
        }
        parts.sort(STRONGEST_FIRST);
        return sum(a, b, ties.at(), parts);
    }

    private Part part(String third, Tie withA, Tie withB) {
        Product product = Product.of(withA, withB, ties.settings());
        Estimate size = product.estimate(deviations, 1);
        Force force = new Force(third, kind(withA, withB), withA, withB, size);
        return new Part(force, product);
    }

    private static ForceKind kind(Tie withA, Tie withB) {
        boolean friendOfA = withA.value().value() > 0;
        boolean friendOfB = withB.value().value() > 0;
        if (friendOfA != friendOfB) {
            return ForceKind.CROSS_PRESSURE;
        }
        return friendOfA ? ForceKind.COMMON_FRIEND : ForceKind.COMMON_ENEMY;
    }

    private Forces sum(String a, String b, LocalDate at, List<Part> parts) {
        Product friends = sum(parts, ForceKind.COMMON_FRIEND);
        Product enemies = sum(parts, ForceKind.COMMON_ENEMY);
        Product cross = sum(parts, ForceKind.CROSS_PRESSURE);
        Product total = friends.plus(enemies).plus(cross);
        double limit = Math.max(1, parts.size());
        return new Forces(
                a,
                b,
                at,
                parts.stream().map(Part::force).toList(),
                friends.estimate(deviations, limit),
                enemies.estimate(deviations, limit),
                cross.estimate(deviations, limit),
                total.estimate(deviations, limit));
    }

    private static Product sum(List<Part> parts, ForceKind kind) {
        Product sum = Product.NONE;
        for (Part part : parts) {
            if (part.force().kind() == kind) {
                sum = sum.plus(part.product());
            }
        }
        return sum;
    }
}
