package org.entente.text.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Makes running text of lines as they were set: without page numbers and running heads, with words made whole. */
final class PdfText {
    private static final Pattern BROKEN_WORD = Pattern.compile("\\P{L}*\\p{Ll}\\p{L}+-");
    private static final String SENTENCE_ENDS = ".!?:;…";
    private static final String CLOSING = "\"'”’)]»";

    private final List<StringBuilder> paragraphs = new ArrayList<>();
    private boolean open;

    private PdfText() {}

    /** Paragraphs parted by blank lines. */
    static String flowing(String raw) {
        List<List<String>> pages = Arrays.stream(raw.split(String.valueOf(PdfContent.PAGE_END), -1))
                .map(page -> page.lines().map(String::strip).toList())
                .toList();
        PdfText text = new PdfText();
        for (List<String> page : RunningHeads.removed(pages)) {
            page.forEach(text::add);
            text.open = false;
        }
        return String.join("\n\n", text.paragraphs);
    }

    /** A paragraph that begins in lower case goes on with the one before, over a page's end for instance. */
    private void add(String line) {
        if (line.isEmpty()) {
            open = false;
            return;
        }
        boolean begun = open || (startsSmall(line) && !paragraphs.isEmpty() && !ended(last()));
        if (begun) {
            append(last(), line);
        } else {
            paragraphs.add(new StringBuilder(line));
        }
        open = true;
    }

    private StringBuilder last() {
        return paragraphs.get(paragraphs.size() - 1);
    }

    /** "nego-tiations" was broken by the line; "Saudi-backed" keeps its hyphen, as a name rarely breaks. */
    private static void append(StringBuilder text, String line) {
        int end = text.length() - 1;
        String lastWord = text.substring(text.lastIndexOf(" ") + 1);
        boolean broken = startsSmall(line) && BROKEN_WORD.matcher(lastWord).matches();
        if (broken || text.charAt(end) == '\u00AD') {
            text.setLength(end);
        } else if (text.charAt(end) != '-') {
            text.append(' ');
        }
        text.append(line);
    }

    private static boolean startsSmall(String line) {
        return Character.isLowerCase(line.codePointAt(0));
    }

    private static boolean ended(StringBuilder text) {
        int at = text.length() - 1;
        while (at > 0 && CLOSING.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0;
    }
}
