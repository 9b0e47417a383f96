package org.entente.text.plain;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;

/**
 * The metadata at the beginning of a text: "Title: …", "Date: …", "Source: …" up to a blank line, or a Markdown file's
 * front matter between two lines of dashes.
 *
 * @param fields values by lower-case key
 * @param body where the text proper stands: everything behind the head
 */
public record TextHead(Map<String, String> fields, Span body) {
    private static final Set<String> KEYS = Set.of(
            "title",
            "headline",
            "date",
            "published",
            "source",
            "publisher",
            "author",
            "by",
            "byline",
            "url",
            "link",
            "id",
            "place",
            "language",
            "section",
            "agency");
    private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z _-]{0,30}):(?:[ \\t]+(.*))?");
    private static final int MOST_LINES = 60;

    public TextHead {
        fields = Map.copyOf(fields);
    }

    /** The head of a plain text; without one the fields are empty and the body is the whole text. */
    public static TextHead ofPlain(String text) {
        Lines lines = new Lines(text, skipBlank(text));
        Map<String, String> fields = new TreeMap<>();
        for (int count = 0; count < MOST_LINES && lines.next(); count++) {
            if (lines.line().isBlank()) {
                return fields.isEmpty() ? none(text) : new TextHead(fields, new Span(lines.end(), text.length()));
            }
            Matcher field = FIELD.matcher(lines.line().strip());
            if (!field.matches() || !KEYS.contains(field.group(1).toLowerCase(Locale.ROOT))) {
                return none(text);
            }
            put(fields, field);
        }
        return none(text);
    }

    /** The front matter of a Markdown text, otherwise the head a plain text may have. */
    public static TextHead ofMarkdown(String text) {
        Lines lines = new Lines(text, skipBlank(text));
        if (!lines.next() || !lines.line().strip().equals("---")) {
            return ofPlain(text);
        }
        Map<String, String> fields = new TreeMap<>();
        for (int count = 0; count < MOST_LINES && lines.next(); count++) {
            String line = lines.line().stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                return new TextHead(fields, new Span(lines.end(), text.length()));
            }
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                put(fields, field);
            }
        }
        return none(text);
    }

    /** The value of the first of these keys that has one. */
    public Optional<String> field(String... keys) {
        for (String key : keys) {
            String value = fields.get(key);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static TextHead none(String text) {
        return new TextHead(Map.of(), new Span(0, text.length()));
    }

    private static void put(Map<String, String> fields, Matcher field) {
        String value = field.group(2) == null ? "" : unquoted(field.group(2).strip());
        if (!value.isEmpty()) {
            fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), value);
        }
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.startsWith("\"") || value.startsWith("'"))
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1).strip() : value;
    }

    private static int skipBlank(String text) {
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
