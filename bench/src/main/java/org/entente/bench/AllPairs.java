package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.app.directory.KnownDirectory;
import org.entente.app.engine.Engine;
import org.entente.app.evidence.AllTies;
import org.entente.network.tie.TieSeries;
import org.entente.store.EventLog;
import org.entente.store.ImportListener;
import org.entente.store.Workspace;
import org.entente.store.eventdata.EventData;
import org.entente.store.eventdata.Format;
import org.entente.store.eventdata.FormatException;
import org.entente.store.eventdata.Rejection;
import org.entente.store.eventdata.Roster;

/** How long the ties of all pairs of a year take: from the workspace, and as series of days and of months. */
final class AllPairs implements Measurement {
    private static final int RUNS = 3;

    @Override
    public String title() {
        return "ties";
    }

    @Override
    public String description() {
        return "FILE YEAR: seconds for the ties of all pairs of a KEDS file in a year";
    }

    @Override
    public String measure(List<Path> files) throws IOException {
        if (files.size() != 2) {
            throw new IOException("A KEDS file and a year are needed.");
        }
        int year = Integer.parseInt(files.get(1).toString());
        Path store = Files.createTempFile("entente", ".db");
        Files.delete(store);
        try (Workspace workspace = Workspace.open(store)) {
            fill(workspace.eventLog(), files.get(0));
            return measure(workspace.eventLog(), year);
        } catch (FormatException e) {
            throw new IOException(files.get(0) + " is no KEDS file.", e);
        } finally {
            Files.deleteIfExists(store);
        }
    }

    private static String measure(EventLog log, int year) {
        List<LocalDate> days = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .toList();
        List<LocalDate> months = days.stream()
                .filter(day -> day.plusDays(1).getDayOfMonth() == 1)
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (int run = 1; run <= RUNS; run++) {
            long start = System.nanoTime();
            AllTies ties = AllTies.of(List.of(), log, days.get(0), days.get(days.size() - 1));
            double reading = seconds(start);
            start = System.nanoTime();
            TieSeries daily = ties.table().series(days);
            double series = seconds(start);
            start = System.nanoTime();
            double width = widths(ties.table().series(months), months.size());
            double intervals = seconds(start);
            rows.add(List.of(
                    Integer.toString(run),
                    Integer.toString(daily.pairs()),
                    Integer.toString(ties.table().deeds()),
                    figure(reading),
                    figure(series),
                    figure(intervals),
                    figure(width)));
        }
        return Markdown.table(
                List.of(
                        "run",
                        "pairs",
                        "events",
                        "from the workspace, s",
                        days.size() + " days of all pairs, s",
                        "12 months with intervals, s",
                        "mean width"),
                rows);
    }

    private static double widths(TieSeries series, int days) {
        double sum = 0;
        for (int pair = 0; pair < series.pairs(); pair++) {
            for (int day = 0; day < days; day++) {
                sum += series.estimate(pair, day).width();
            }
        }
        return sum / series.pairs() / days;
    }

    private static void fill(EventLog log, Path file) throws IOException, FormatException {
        EventData data = new EventData(file, Format.KEDS, null, LocalDate.of(2030, 1, 1));
        log.add(data, new Roster(new KnownDirectory(Engine.knowledge(null))), new ImportListener() {
            @Override
            public void rejected(Rejection rejection) {
                // What is not taken is counted by the import's own measurement.
            }

            @Override
            public void read(long rows) {
                // Nobody waits.
            }
        });
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
