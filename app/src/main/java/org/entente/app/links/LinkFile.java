package org.entente.app.links;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.UserError;

/**
 * A file of events, {@code source relation target time} in whole numbers on each line; what follows is passed over.
 *
 * @param file where it is
 * @param rows the four numbers of each line
 */
public record LinkFile(Path file, List<int[]> rows) {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String FORM = "A line is: source relation target time, as numbers parted by tabs.";

    public LinkFile {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file whose numbers must be among those of the name files.
     *
     * @throws UserError when a line is none of an event
     * @throws IOException when the file cannot be read
     */
    public static LinkFile read(Path file, int entities, int relations) throws IOException {
        List<int[]> rows = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    rows.add(row(file, number, line.strip(), entities, relations));
                }
            }
        } catch (MalformedInputException e) {
            throw new UserError(ExitCode.BAD_DATA, file + " is not text in UTF-8.", FORM);
        }
        if (rows.isEmpty()) {
            throw new UserError(ExitCode.BAD_DATA, file + " has no events.", FORM);
        }
        return new LinkFile(file, rows);
    }

    private static int[] row(Path file, int number, String line, int entities, int relations) {
        String[] cells = SPACE.split(line, -1);
        if (cells.length < 4) {
            throw bad(file, number, "\"" + line + "\" has " + cells.length + " of four numbers.", FORM);
        }
        int[] row = new int[4];
        for (int i = 0; i < row.length; i++) {
            try {
                row[i] = Integer.parseInt(cells[i]);
            } catch (NumberFormatException e) {
                throw bad(file, number, "\"" + cells[i] + "\" is no whole number.", FORM);
            }
        }
        checkRange(file, number, "entity", row[0], entities);
        checkRange(file, number, "relation", row[1], relations);
        checkRange(file, number, "entity", row[2], entities);
        return row;
    }

    private static void checkRange(Path file, int number, String what, int value, int count) {
        if (value < 0 || value >= count) {
            throw bad(
                    file,
                    number,
                    "there is no " + what + " " + value + ".",
                    "The name file's numbers run from 0 to " + (count - 1) + "; does it belong to these events?");
        }
    }

    private static UserError bad(Path file, int number, String what, String hint) {
        return new UserError(ExitCode.BAD_DATA, file + ", line " + number + ": " + what, hint);
    }
}
