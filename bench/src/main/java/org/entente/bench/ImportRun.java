package org.entente.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.entente.app.directory.KnownDirectory;
import org.entente.app.engine.Engine;
import org.entente.store.Imported;
import org.entente.store.Workspace;
import org.entente.store.eventdata.Directory;
import org.entente.store.eventdata.EventCode;
import org.entente.store.eventdata.EventData;
import org.entente.store.eventdata.Format;
import org.entente.store.eventdata.FormatException;
import org.entente.store.eventdata.Party;
import org.entente.store.eventdata.Rejection;
import org.entente.store.eventdata.Roster;
import org.entente.store.eventdata.RowSink;
import org.jspecify.annotations.Nullable;

/** Measures one file and prints a line of figures; a program of its own, so that its heap can be bounded. */
final class ImportRun {
    private static final int FEW = 1_000_000;
    private static final int RUNS = 3;

    private ImportRun() {}

    /** @param arguments the file */
    public static void main(String[] arguments) throws IOException, FormatException {
        Path file = Path.of(arguments[0]);
        EventData data = new EventData(file, Format.KEDS, null, LocalDate.of(2030, 1, 1));
        Directory directory = new KnownDirectory(Engine.knowledge(null));
        double parsing = Double.MAX_VALUE;
        double storing = Double.MAX_VALUE;
        long rows = 0;
        for (int run = 0; run < RUNS && (run == 0 || rows < FEW); run++) {
            long start = System.nanoTime();
            rows = data.read(new Roster(directory), new Nowhere()).rows();
            parsing = Math.min(parsing, seconds(start));
        }
        resetPeaks();
        for (int run = 0; run < RUNS && (run == 0 || rows < FEW); run++) {
            storing = Math.min(storing, store(data, directory));
        }
        System.out.println(String.join(
                "\t",
                String.valueOf(file.getFileName()),
                String.format(Locale.ROOT, "%,d", rows),
                String.format(Locale.ROOT, "%,.0f", rows / parsing),
                String.format(Locale.ROOT, "%,.0f", rows / storing),
                String.format(Locale.ROOT, "%.1f", storing),
                Long.toString(peak() >> 20)));
    }

    private static double store(EventData data, Directory directory) throws IOException, FormatException {
        Path folder = Files.createTempDirectory("entente-bench");
        Path file = folder.resolve("entente.db");
        try {
            long start = System.nanoTime();
            try (Workspace workspace = Workspace.open(file)) {
                Imported imported = workspace.eventLog().add(data, new Roster(directory), rejection -> {});
                if (imported.added() == 0) {
                    throw new IOException(data.file() + " gave no event.");
                }
            }
            return seconds(start);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void resetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /** Takes everything and keeps nothing. */
    private static final class Nowhere implements RowSink {
        @Override
        public void event(long line, long day, Party source, @Nullable Party target, EventCode code) {}

        @Override
        public void tie(long line, int year, Party a, Party b, int sign) {}

        @Override
        public void rejected(Rejection rejection) {}

        @Override
        public void read(long rows) {}
    }
}
