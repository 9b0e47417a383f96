package org.entente.text.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The mark at the beginning of a file that says how it is encoded. */
enum ByteOrderMark {
    UTF8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
    UTF16_BIG(StandardCharsets.UTF_16BE, "\u00FE\u00FF"),
    UTF16_LITTLE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
    NONE(StandardCharsets.UTF_8, "");

    private final Charset charset;
    /** The first bytes, one character each. */
    private final String mark;

    ByteOrderMark(Charset charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    Charset charset() {
        return charset;
    }

    int length() {
        return mark.length();
    }

    static ByteOrderMark of(byte[] bytes) {
        for (ByteOrderMark candidate : values()) {
            if (candidate.begins(bytes)) {
                return candidate;
            }
        }
        return NONE;
    }

    private boolean begins(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, mark.length()), StandardCharsets.ISO_8859_1);
        return start.equals(mark);
    }
}
