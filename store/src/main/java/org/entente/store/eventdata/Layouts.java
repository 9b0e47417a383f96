package org.entente.store.eventdata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the layout of a file from its first lines. */
final class Layouts {
    private Layouts() {}

    /** @param codes the codebook of a KEDS file, null to find out */
    static RowParser of(Format format, List<String> sample, @Nullable CodeScheme codes) throws BadRow {
        String first = sample.isEmpty() ? "" : sample.get(0);
        return switch (format) {
            case ICEWS -> IcewsRows.like(first) ? IcewsRows.of(first) : FactRows.of(sample);
            case GDELT -> GdeltRows.of(sample);
            case KEDS -> KedsRows.of(sample, codes);
            case PLOVER -> first.stripLeading().startsWith("{") ? JsonRows.of(first) : PloverRows.of(first);
            case COW -> CowRows.of(sample);
        };
    }

    /** The format in which most of the lines can be read, null when none can. */
    static @Nullable Format likely(List<String> sample) {
        Format best = null;
        int most = 0;
        for (Format format : Format.values()) {
            int read = readable(format, sample);
            if (read > most) {
                best = format;
                most = read;
            }
        }
        return best;
    }

    private static int readable(Format format, List<String> sample) {
        int read = 0;
        try {
            RowParser parser = of(format, sample, null);
            for (String line : sample) {
                read += parses(parser, line) ? 1 : 0;
            }
        } catch (BadRow e) {
            return 0;
        }
        return read;
    }

    private static boolean parses(RowParser parser, String line) {
        try {
            parser.parse(line);
            return true;
        } catch (BadRow e) {
            return false;
        }
    }
}
