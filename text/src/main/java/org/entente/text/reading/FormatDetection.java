package org.entente.text.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.article.UnreadableException;
import org.entente.text.jsonlines.JsonArticle;

/** Tells a file's format: by its beginning where that is unmistakable, otherwise by the ending of its name. */
final class FormatDetection {
    private static final int LOOKED_AT = 4096;
    private static final Set<String> FEED_ROOTS = Set.of("rss", "feed", "rdf:rdf");
    private static final Set<String> PAGE_ROOTS = Set.of("html", "head", "body");
    private static final Set<String> PAGE_PARTS =
            Set.of("article", "main", "section", "div", "p", "h1", "h2", "meta", "title", "table", "center", "span");
    private static final Pattern ROOT = Pattern.compile(
            "(?:\\s++|<\\?[^>]{0,500}\\?>|<!--(?s:.{0,2000}?)-->|<!DOCTYPE[^>\\[]{0,500}(?:\\[[^\\]]{0,3000}\\]\\s{0,20})?>)*+"
                    + "<([A-Za-z][\\w:.-]{0,60})[\\s/>]",
            Pattern.CASE_INSENSITIVE);

    private final String ending;
    private final byte[] bytes;
    private final String beginning;

    private FormatDetection(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        this.ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        this.bytes = bytes;
        this.beginning = beginning(bytes);
    }

    /** @throws UnreadableException if it is XML of another kind */
    static Format of(String name, byte[] bytes) throws UnreadableException {
        FormatDetection file = new FormatDetection(name, bytes);
        if (file.beginning.startsWith("%PDF-")) {
            return Format.PDF;
        }
        Optional<Format> markup = file.markup();
        if (markup.isPresent()) {
            return markup.get();
        }
        return switch (file.ending) {
            case "md", "markdown" -> Format.MARKDOWN;
            case "htm", "html", "xhtml" -> Format.HTML;
            case "pdf" -> Format.PDF;
            case "jsonl", "ndjson", "json" -> Format.JSON_LINES;
            case "rss", "atom", "xml", "rdf" -> Format.FEED;
            default -> file.unnamed();
        };
    }

    private Optional<Format> markup() throws UnreadableException {
        if (startsWith("<!doctype html")) {
            return Optional.of(Format.HTML);
        }
        Matcher matcher = ROOT.matcher(beginning);
        if (!matcher.lookingAt()) {
            return startsWith("<?xml") ? Optional.of(Format.FEED) : Optional.empty();
        }
        String root = matcher.group(1).toLowerCase(Locale.ROOT);
        boolean text = Set.of("txt", "text", "md", "markdown").contains(ending);
        if (FEED_ROOTS.contains(root)) {
            return Optional.of(Format.FEED);
        }
        if (PAGE_ROOTS.contains(root) || (!text && PAGE_PARTS.contains(root))) {
            return Optional.of(Format.HTML);
        }
        if (startsWith("<?xml") || ending.equals("xml")) {
            throw new UnreadableException(
                    "it is XML with the root <" + root + ">; of XML only RSS, Atom and XHTML are read.",
                    "Save its text as a plain text file.");
        }
        return Optional.empty();
    }

    private Format unnamed() {
        if (JsonArticle.recognises(firstLine())) {
            return Format.JSON_LINES;
        }
        boolean markdown = !ending.equals("txt")
                && (beginning.startsWith("# ") || beginning.startsWith("---\n") || beginning.startsWith("---\r\n"));
        return markdown ? Format.MARKDOWN : Format.PLAIN;
    }

    /** The whole of it, as a document on one line may be long. */
    private String firstLine() {
        if (!beginning.startsWith("{")) {
            return "";
        }
        int end = 0;
        boolean begun = false;
        while (end < bytes.length && !(begun && bytes[end] == '\n')) {
            begun |= bytes[end] == '{';
            end++;
        }
        String line = new String(bytes, 0, end, StandardCharsets.UTF_8);
        return line.substring(line.indexOf('{'));
    }

    private boolean startsWith(String start) {
        return beginning.regionMatches(true, 0, start, 0, start.length());
    }

    /** Good enough to see ASCII marks in; the real decoding comes later. */
    private static String beginning(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return text.replace("\u0000", "")
                .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .stripLeading();
    }
}
