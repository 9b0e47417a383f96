package org.entente.app.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The query of a request, read value by value; what cannot be read is a {@link Problem} that names it. */
public final class Parameters {
    private static final int LONGEST = 2000;

    private final Context request;

    private Parameters(Context request) {
        this.request = request;
    }

    public static Parameters of(Context request) {
        return new Parameters(request);
    }

    /** A value without white space around it; null when it is absent or blank. */
    public @Nullable String text(String name) {
        String value = request.queryParam(name);
        return value == null || value.isBlank() ? null : checked(name, value);
    }

    /** A value that must be there. */
    public String required(String name) {
        String value = text(name);
        if (value == null) {
            throw Problem.unreadable(
                    "The parameter \"" + name + "\" is missing.", "Add ?" + name + "=… to the address.");
        }
        return value;
    }

    /** All values of a parameter that may come several times, in their order, blank ones left out. */
    public List<String> all(String name) {
        return request.queryParams(name).stream()
                .filter(value -> !value.isBlank())
                .map(value -> checked(name, value))
                .toList();
    }

    /** A day as {@code 2014-06-16}; null when absent. */
    public @Nullable LocalDate date(String name) {
        String value = text(name);
        return value == null ? null : day(name, value);
    }

    /** A day as {@code 2014-06-16}. */
    static LocalDate day(String name, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw Problem.unreadable(name + " is no day: \"" + shortened(value) + "\".", "Write days as 2014-06-16.");
        }
    }

    /**
     * A whole number.
     *
     * @param absent what it is when it is not given
     */
    public int number(String name, int least, int most, int absent) {
        String value = text(name);
        if (value == null) {
            return absent;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw Problem.unreadable(
                name + " is \"" + shortened(value) + "\".", "Give a whole number from " + least + " to " + most + ".");
    }

    /** How many items a page has: {@code limit}, 1 to 500. */
    public int limit(int absent) {
        return number("limit", 1, 500, absent);
    }

    /** Where a list goes on: {@code cursor}; null at its beginning. */
    public @Nullable Cursor cursor() {
        String value = text("cursor");
        return value == null ? null : Cursor.read(value);
    }

    /** One of the constants of an enumeration, in upper or lower case; null when absent. */
    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> choices) {
        String value = text(name);
        return value == null ? null : constant(name, value, choices);
    }

    /** {@code true}, {@code 1} or {@code yes}; anything else but absent, {@code false}, {@code 0}, {@code no} is refused. */
    public boolean flag(String name) {
        String value = text(name);
        if (value == null || List.of("false", "0", "no").contains(value)) {
            return false;
        }
        if (List.of("true", "1", "yes").contains(value)) {
            return true;
        }
        throw Problem.unreadable(name + " is \"" + shortened(value) + "\".", "Give 1 or 0.");
    }

    static <E extends Enum<E>> E constant(String name, String value, Class<E> choices) {
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equalsIgnoreCase(value)) {
                return choice;
            }
        }
        String known = Arrays.stream(choices.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        throw Problem.unreadable(name + " is \"" + shortened(value) + "\".", "Use one of " + known + ".");
    }

    static String shortened(String value) {
        return value.length() <= 80 ? value : value.substring(0, 80) + "…";
    }

    private static String checked(String name, String value) {
        if (value.length() > LONGEST) {
            throw Problem.unreadable(
                    String.format(Locale.ROOT, "%s has %d characters.", name, value.length()),
                    "Give at most " + LONGEST + ".");
        }
        return value.strip();
    }
}
