package org.entente.app.story;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.entente.app.engine.Engine;
import org.entente.model.Coding;
import org.entente.model.Document;
import org.entente.network.story.Occurrences;
import org.entente.network.story.Stories;

/** Prints how well copies and stories are found and how many events remain when each counts once. */
final class StoryMeasure {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private StoryMeasure() {}

    static PairScore stories(StorySet set) {
        Stories found = Stories.of(set.documents());
        return PairScore.of(set.documents(), id -> set.stories().getOrDefault(id, id), found::story);
    }

    static PairScore copies(StorySet set) {
        Stories found = Stories.of(set.documents());
        return PairScore.of(set.documents(), id -> set.dispatches().getOrDefault(id, id), found::original);
    }

    /** Share of edited copies that are found to copy the report they were made of. */
    static double edited(StorySet set, double kept, double replaced) {
        List<Document> all = EditedCopies.with(set.documents(), kept, replaced, 6);
        Stories found = Stories.of(all);
        long right = set.documents().stream()
                .filter(document -> found.original(document.id()).equals(found.original(document.id() + "-copy")))
                .count();
        return right / (double) set.documents().size();
    }

    public static void main(String[] arguments) throws IOException {
        StorySet all = StorySet.load();
        print("tuned", all.part(number -> number <= 20));
        print("held", all.part(number -> number > 20));
        print("even", all.part(number -> number % 2 == 0));
        print("odd", all.part(number -> number % 2 == 1));
        print("all", all);
        for (double kept : List.of(1.0, 0.5, 0.3)) {
            for (double replaced : List.of(0.0, 0.05, 0.1, 0.2)) {
                OUT.printf(
                        Locale.ROOT,
                        "copies cut to %.0f %%, %.0f %% of words replaced: %.3f found%n",
                        100 * kept,
                        100 * replaced,
                        edited(all, kept, replaced));
            }
        }
        List<Coding> codings = Engine.load(null).code(all.documents());
        int events = codings.stream().mapToInt(coding -> coding.events().size()).sum();
        OUT.println(
                events + " events, of which " + Occurrences.of(codings).all().size() + " are different");
    }

    private static void print(String name, StorySet set) {
        OUT.println(name + "  stories  " + stories(set).line());
        OUT.println(name + "  copies   " + copies(set).line());
    }
}
