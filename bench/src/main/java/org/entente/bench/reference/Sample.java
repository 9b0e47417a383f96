package org.entente.bench.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.entente.network.reference.Fact;
import org.entente.network.reference.Outcome;
import org.entente.network.reference.PairFacts;
import org.entente.network.reference.Rung;

/** Cases to count, fit and score on: origins, each as seen once or told several times, with every fact looked up. */
final class Sample {
    private final List<Origin> origins = new ArrayList<>();
    private final List<PairFacts> facts = new ArrayList<>();
    private final Map<Rung, double[][]> inputs = new EnumMap<>(Rung.class);
    private final int[] pairs;

    Sample(List<Origin> of, Function<Origin, List<PairFacts>> seen) {
        for (Origin origin : of) {
            for (PairFacts one : seen.apply(origin)) {
                origins.add(origin);
                facts.add(one);
            }
        }
        Map<String, Integer> numbers = new HashMap<>();
        pairs = origins.stream()
                .mapToInt(origin -> numbers.computeIfAbsent(origin.pair(), key -> numbers.size()))
                .toArray();
        for (Rung rung : List.of(Rung.TALK, Rung.DECONFLICTION, Rung.MATERIAL_HELP)) {
            inputs.put(rung, facts.stream().map(one -> row(one, rung)).toArray(double[][]::new));
        }
    }

    private static double[] row(PairFacts facts, Rung rung) {
        double[] row = new double[Fact.values().length];
        int column = 0;
        for (Fact fact : Fact.values()) {
            row[column++] = fact.asked(rung) && fact.holds(facts, rung) ? 1 : 0;
        }
        return row;
    }

    Origin origin(int number) {
        return origins.get(number);
    }

    PairFacts facts(int number) {
        return facts.get(number);
    }

    /** Numbers of the cases of whose origin this is true. */
    int[] where(Predicate<Origin> predicate) {
        return IntStream.range(0, origins.size())
                .filter(number -> predicate.test(origins.get(number)))
                .toArray();
    }

    int[] pairs(int[] cases) {
        return IntStream.of(cases).map(number -> pairs[number]).toArray();
    }

    double[] happened(int[] cases, Outcome outcome, int days) {
        return IntStream.of(cases)
                .mapToDouble(number -> origins.get(number).happened(outcome, days))
                .toArray();
    }

    /** The facts as columns, less their centres. */
    double[][] rows(int[] cases, Rung rung, List<Fact> columns, double[] centres) {
        double[][] rows = new double[cases.length][columns.size()];
        for (int i = 0; i < cases.length; i++) {
            for (int j = 0; j < centres.length; j++) {
                rows[i][j] = input(cases[i], rung, columns.get(j)) - centres[j];
            }
        }
        return rows;
    }

    /** Share of the cases in which each fact holds. */
    double[] centres(int[] cases, Rung rung, List<Fact> columns) {
        return columns.stream()
                .mapToDouble(fact -> IntStream.of(cases)
                        .mapToDouble(number -> input(number, rung, fact))
                        .average()
                        .orElse(0))
                .toArray();
    }

    double input(int number, Rung rung, Fact fact) {
        double[][] rows = inputs.get(rung);
        if (rows == null) {
            throw new IllegalArgumentException("No events are on the rung " + rung + ".");
        }
        return rows[number][List.of(Fact.values()).indexOf(fact)];
    }
}
