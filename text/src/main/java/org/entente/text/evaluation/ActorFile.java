package org.entente.text.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A tab-separated file of labelled phrases for actors: a line {@code id text context date country sector} that names the
 * columns, then one phrase a line. Context and date may be empty. Country is ISO 3166-1 alpha-3, else IGO, NGO, MNC or
 * IMG; sector is a PLOVER code; {@code -} stands for none, {@code *} for not judged. Lines that begin with {@code #} are
 * comments.
 */
public final class ActorFile {
    static final String NONE = "-";
    static final String UNJUDGED = "*";
    private static final List<String> COLUMNS = List.of("id", "text", "context", "date", "country", "sector");
    private static final Set<String> SECTORS =
            Stream.of(Sector.values()).map(Sector::name).collect(Collectors.toUnmodifiableSet());

    /**
     * A phrase and whom people say it stands for.
     *
     * @param country ISO 3166-1 alpha-3, a kind of organisation, {@code -} or {@code *}
     * @param sector a PLOVER code, {@code -} or {@code *}
     */
    public record Labelled(
            String id,
            String phrase,
            @Nullable String context,
            @Nullable LocalDate date,
            String country,
            String sector) {}

    private ActorFile() {}

    /**
     * The phrases of a file, in order.
     *
     * @throws IOException when it cannot be read
     * @throws IllegalArgumentException when a line is not of this form, with its number
     */
    public static List<Labelled> read(Path file) throws IOException {
        return read(Files.readAllLines(file, StandardCharsets.UTF_8));
    }

    static List<Labelled> read(List<String> lines) {
        List<Labelled> phrases = new ArrayList<>();
        boolean header = false;
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (header) {
                phrases.add(labelled(cells, index + 1));
            } else if (cells.equals(COLUMNS)) {
                header = true;
            } else {
                throw wrong(index + 1, "the columns are not " + String.join(", ", COLUMNS) + ".");
            }
        }
        if (!header) {
            throw new IllegalArgumentException("The file has no line that names the columns.");
        }
        return List.copyOf(phrases);
    }

    private static Labelled labelled(List<String> cells, int number) {
        if (cells.size() != COLUMNS.size()) {
            throw wrong(number, "it has " + cells.size() + " cells, not " + COLUMNS.size() + ".");
        }
        for (int column : new int[] {0, 1, 4, 5}) {
            if (cells.get(column).isBlank()) {
                throw wrong(number, "the column " + COLUMNS.get(column) + " is empty.");
            }
        }
        String country = cells.get(4);
        boolean open = country.equals(NONE) || country.equals(UNJUDGED);
        if (!open && !country.matches("[A-Z]{3}")) {
            throw wrong(number, "\"" + country + "\" is no country code.");
        }
        String sector = cells.get(5);
        if (!SECTORS.contains(sector) && !sector.equals(NONE) && !sector.equals(UNJUDGED)) {
            throw wrong(number, "\"" + sector + "\" is no PLOVER sector.");
        }
        String context = cells.get(2).isBlank() ? null : cells.get(2);
        return new Labelled(cells.get(0), cells.get(1), context, date(cells.get(3), number), country, sector);
    }

    private static @Nullable LocalDate date(String cell, int number) {
        if (cell.isBlank() || cell.equals(NONE)) {
            return null;
        }
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "Line " + number + " is no labelled phrase: \"" + cell + "\" is no date like 2014-06-30.", e);
        }
    }

    private static IllegalArgumentException wrong(int number, String what) {
        return new IllegalArgumentException("Line " + number + " is no labelled phrase: " + what);
    }
}
