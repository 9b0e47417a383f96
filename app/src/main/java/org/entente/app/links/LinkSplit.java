package org.entente.app.links;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.UserError;
import org.entente.network.link.LinkEvents;
import org.jspecify.annotations.Nullable;

/**
 * A split for forecasting: events to learn from, to choose by, and to be tested on, each part later than the one before.
 *
 * @param valid null when there is none
 */
public record LinkSplit(LinkEvents train, @Nullable LinkEvents valid, LinkEvents test) {
    /**
     * Times become days: their unit is the smallest gap between two different ones.
     *
     * @throws UserError when a part begins before the one before it ends
     */
    public static LinkSplit of(LinkFile train, @Nullable LinkFile valid, LinkFile test, int entities, int relations) {
        List<LinkFile> files = new ArrayList<>(List.of(train));
        if (valid != null) {
            files.add(valid);
        }
        files.add(test);
        for (int i = 1; i < files.size(); i++) {
            checkOrder(files.get(i - 1), files.get(i));
        }
        int unit = unit(files);
        return new LinkSplit(
                events(train, unit, entities, relations),
                valid == null ? null : events(valid, unit, entities, relations),
                events(test, unit, entities, relations));
    }

    private static void checkOrder(LinkFile earlier, LinkFile later) {
        int last = earlier.rows().stream().mapToInt(row -> row[3]).max().orElseThrow();
        for (int i = 0; i < later.rows().size(); i++) {
            if (later.rows().get(i)[3] <= last) {
                throw new UserError(
                        ExitCode.BAD_DATA,
                        later.file() + ", event " + (i + 1) + ": time "
                                + later.rows().get(i)[3] + " is not after the last of " + earlier.file() + ", " + last
                                + ".",
                        "Train, valid and test must follow one another in time.");
            }
        }
    }

    private static int unit(List<LinkFile> files) {
        int[] times = files.stream()
                .flatMap(file -> file.rows().stream())
                .mapToInt(row -> row[3])
                .sorted()
                .distinct()
                .toArray();
        int unit = Integer.MAX_VALUE;
        for (int i = 1; i < times.length; i++) {
            unit = Math.min(unit, times[i] - times[i - 1]);
        }
        return unit;
    }

    private static LinkEvents events(LinkFile file, int unit, int entities, int relations) {
        return new LinkEvents(
                entities, relations, column(file, 0), column(file, 1), column(file, 2), days(column(file, 3), unit));
    }

    private static int[] column(LinkFile file, int column) {
        return file.rows().stream().mapToInt(row -> row[column]).toArray();
    }

    private static int[] days(int[] times, int unit) {
        for (int i = 0; i < times.length; i++) {
            times[i] = Math.floorDiv(times[i], unit);
        }
        return times;
    }
}
