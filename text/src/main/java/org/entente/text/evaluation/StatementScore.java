package org.entente.text.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Counts of found statements against labelled ones. Two spans match when the tokens they share are at least half of
 * those of the longer one; each statement is matched once, best overlap first. Tokens are words and single marks.
 *
 * @param gold labelled statements
 * @param found statements found
 * @param contents pairs whose contents match
 * @param contentsAndSources pairs whose contents and sources match; two missing sources match
 */
public record StatementScore(int gold, int found, int contents, int contentsAndSources) {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    public StatementScore {
        if (contents > Math.min(gold, found) || contentsAndSources > contents || contentsAndSources < 0) {
            throw new IllegalArgumentException("No such counts: " + gold + ", " + found + ", " + contents + ".");
        }
    }

    /** The score of one document. */
    public static StatementScore of(String text, List<AttributedSpan> gold, List<AttributedSpan> found) {
        List<Pair> pairs = pairs(text, gold, found);
        int sources = (int) pairs.stream()
                .filter(pair -> sourcesMatch(
                        text,
                        gold.get(pair.gold()).source(),
                        found.get(pair.found()).source()))
                .count();
        return new StatementScore(gold.size(), found.size(), pairs.size(), sources);
    }

    public StatementScore plus(StatementScore other) {
        return new StatementScore(
                gold + other.gold,
                found + other.found,
                contents + other.contents,
                contentsAndSources + other.contentsAndSources);
    }

    /** Harmonic mean of precision and recall of the contents, in [0, 1]. */
    public double contentF1() {
        return f1(contents);
    }

    /** The same where the source has to match too. */
    public double contentSourceF1() {
        return f1(contentsAndSources);
    }

    private double f1(int matched) {
        return gold + found == 0 ? 0 : 2.0 * matched / (gold + found);
    }

    /**
     * Places of a labelled and a found statement whose contents match.
     *
     * @param overlap shared tokens over those of the longer one, in [.5, 1]
     */
    public record Pair(int gold, int found, double overlap) {}

    /** The matching pairs, each statement in one at most; where contents tie, matching sources first. */
    public static List<Pair> pairs(String text, List<AttributedSpan> gold, List<AttributedSpan> found) {
        List<Span> tokens = TOKEN.matcher(text)
                .results()
                .map((MatchResult match) -> new Span(match.start(), match.end()))
                .toList();
        List<Pair> possible = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                double overlap =
                        overlap(tokens, gold.get(g).content(), found.get(f).content());
                if (overlap >= 0.5) {
                    possible.add(new Pair(g, f, overlap));
                }
            }
        }
        possible.sort(Comparator.comparingDouble((Pair pair) -> -pair.overlap())
                .thenComparing(pair -> !sourcesMatch(
                        text,
                        gold.get(pair.gold()).source(),
                        found.get(pair.found()).source()))
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::found));
        return once(possible);
    }

    private static List<Pair> once(List<Pair> possible) {
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedFound = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : possible) {
            if (!usedGold.contains(pair.gold()) && !usedFound.contains(pair.found())) {
                usedGold.add(pair.gold());
                usedFound.add(pair.found());
                pairs.add(pair);
            }
        }
        return List.copyOf(pairs);
    }

    private static boolean sourcesMatch(String text, @Nullable Span gold, @Nullable Span found) {
        if (gold == null || found == null) {
            return gold == null && found == null;
        }
        Span window = gold.cover(found);
        List<Span> tokens = TOKEN.matcher(window.of(text))
                .results()
                .map((MatchResult match) -> new Span(match.start(), match.end()).shift(window.begin()))
                .toList();
        return overlap(tokens, gold, found) >= 0.5;
    }

    private static double overlap(List<Span> tokens, Span one, Span other) {
        if (!one.overlaps(other)) {
            return 0;
        }
        long shared = tokens.stream()
                .filter(t -> one.overlaps(t) && other.overlaps(t))
                .count();
        long longer = Math.max(count(tokens, one), count(tokens, other));
        return longer == 0 ? 0 : (double) shared / longer;
    }

    private static long count(List<Span> tokens, Span span) {
        return tokens.stream().filter(span::overlaps).count();
    }
}
