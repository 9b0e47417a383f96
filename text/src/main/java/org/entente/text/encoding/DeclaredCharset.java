package org.entente.text.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding a page or an XML file says it is in: {@code <meta charset="…">} or {@code <?xml encoding="…"?>}. */
final class DeclaredCharset {
    /** Where the HTML standard lets a page declare its encoding is its first 1024 bytes; real pages need more. */
    private static final int LOOKED_AT = 4096;

    private static final Pattern DECLARATION = Pattern.compile(
            "<meta[^>]{0,200}charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w:.-]{1,40})"
                    + "|<\\?xml[^>]{0,200}encoding\\s{0,9}=\\s{0,9}[\"']([\\w:.-]{1,40})",
            Pattern.CASE_INSENSITIVE);

    private DeclaredCharset() {}

    static Optional<Charset> in(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARATION.matcher(start);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return named(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(asBrowsersRead(name)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** Browsers read the Latin-1 family as windows-1252 (WHATWG Encoding Standard, section 4.2), and pages rely on it. */
    private static String asBrowsersRead(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
            case "gb2312", "gbk" -> "GB18030";
            case "shift_jis", "sjis" -> "windows-31j";
            default -> name;
        };
    }
}
