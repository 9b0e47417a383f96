package org.entente.app.links;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.UserError;

/** A file of names, {@code name<TAB>number} on each line; the numbers run from 0 without a gap. */
public final class NameFile {
    private static final String FORM = "A line is: name, tab, number; the numbers run from 0, each once.";

    private NameFile() {}

    /**
     * The names in the order of their numbers.
     *
     * @throws UserError when a line is none of a name
     * @throws IOException when the file cannot be read
     */
    public static List<String> read(Path file) throws IOException {
        List<String> lines = lines(file);
        long filled = lines.stream().filter(line -> !line.isBlank()).count();
        List<String> names = new ArrayList<>(Collections.nCopies((int) filled, ""));
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                put(file, i + 1, lines.get(i), names);
            }
        }
        if (names.isEmpty()) {
            throw new UserError(ExitCode.BAD_DATA, file + " has no names.", FORM);
        }
        return List.copyOf(names);
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            throw new UserError(ExitCode.BAD_DATA, file + " is not text in UTF-8.", FORM);
        }
    }

    private static void put(Path file, int line, String text, List<String> names) {
        String[] cells = text.strip().split("\t", -1);
        int number = -1;
        if (cells.length >= 2 && cells[1].strip().matches("\\d{1,9}")) {
            number = Integer.parseInt(cells[1].strip());
        }
        if (number < 0 || cells[0].isBlank()) {
            throw new UserError(
                    ExitCode.BAD_DATA, file + ", line " + line + ": \"" + text + "\" is no name with a number.", FORM);
        }
        if (number >= names.size() || !names.get(number).isEmpty()) {
            String why = number >= names.size() ? "is beyond the number of lines" : "was given before";
            throw new UserError(
                    ExitCode.BAD_DATA, file + ", line " + line + ": the number " + number + " " + why + ".", FORM);
        }
        names.set(number, cells[0].strip());
    }
}
