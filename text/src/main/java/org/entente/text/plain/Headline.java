package org.entente.text.plain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.publication.Dateline;

/** The headline at the top of a text. */
public final class Headline {
    private static final int LONGEST = 160;
    private static final int LINES_LOOKED_AT = 6;
    private static final Pattern HASHES = Pattern.compile(" {0,3}#{1,6}[ \\t]+(.*?)[ \\t]*#*[ \\t]*");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:={2,}|-{2,})[ \\t]*");

    private Headline() {}

    /** A short first line that a blank line follows, and a text after it. */
    public static Optional<String> of(String text) {
        Lines lines = new Lines(text, 0);
        String first = "";
        for (int count = 0; count < LINES_LOOKED_AT && first.isEmpty() && lines.next(); count++) {
            String line = lines.line().strip();
            first = Dateline.dated(line) ? "" : line;
        }
        boolean alone = lines.next() && lines.line().isBlank();
        boolean followed = alone && !text.substring(lines.end()).isBlank();
        return followed && headline(first) ? Optional.of(first) : Optional.empty();
    }

    /** The first Markdown heading near the top. */
    public static Optional<String> ofMarkdown(String text) {
        Lines lines = new Lines(text, 0);
        String before = "";
        for (int count = 0; count < LINES_LOOKED_AT && lines.next(); count++) {
            Matcher heading = HASHES.matcher(lines.line());
            if (heading.matches() && !heading.group(1).isBlank()) {
                return Optional.of(heading.group(1).strip());
            }
            if (!before.isEmpty() && UNDERLINE.matcher(lines.line()).matches()) {
                return Optional.of(before);
            }
            before = lines.line().strip();
        }
        return Optional.empty();
    }

    /** Short, and not a sentence: no full stop at its end unless it closes an abbreviation such as "U.S.". */
    private static boolean headline(String line) {
        boolean sentence = line.endsWith(".") && !line.matches(".*\\b\\p{Lu}\\.");
        return !line.isEmpty() && line.length() <= LONGEST && !sentence;
    }
}
