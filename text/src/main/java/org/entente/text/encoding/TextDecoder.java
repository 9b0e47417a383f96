package org.entente.text.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.entente.text.article.UnreadableException;

/**
 * Decodes a file's bytes strictly: nothing is ever replaced.
 *
 * <p>A byte order mark decides (UTF-8 or UTF-16) and is not part of the text. Without one the text is UTF-8; bytes that
 * are not valid UTF-8 are read by the encoding the file itself declares, if it does.
 */
public final class TextDecoder {
    private TextDecoder() {}

    /** Decodes a file that declares no encoding, such as plain text. */
    public static String decode(byte[] bytes) throws UnreadableException {
        return decode(bytes, Optional.empty());
    }

    /**
     * Decodes a file that may declare its encoding inside, such as HTML or XML.
     *
     * @throws UnreadableException if the bytes are no text, or not in the encoding that applies; the message names the
     *     offset of the first byte that does not fit
     */
    public static String decodeMarkup(byte[] bytes) throws UnreadableException {
        return decode(bytes, DeclaredCharset.in(bytes));
    }

    private static String decode(byte[] bytes, Optional<Charset> declared) throws UnreadableException {
        Optional<BinaryFormat> format = BinaryFormat.of(bytes);
        if (format.isPresent()) {
            throw new UnreadableException(
                    "it is " + format.get().description() + ", not text.",
                    format.get().hint());
        }
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        if (mark != ByteOrderMark.NONE) {
            return strict(bytes, mark.length(), mark.charset());
        }
        ControlCharacters controls = ControlCharacters.in(bytes);
        refuseBinary(controls, controls.binary());
        int invalid = firstInvalid(bytes, 0, StandardCharsets.UTF_8);
        if (invalid < 0) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        if (declared.isPresent()) {
            return strict(bytes, 0, declared.get());
        }
        refuseBinary(controls, controls.suspicious());
        throw invalid(bytes, invalid, StandardCharsets.UTF_8);
    }

    private static String strict(byte[] bytes, int from, Charset charset) throws UnreadableException {
        int invalid = firstInvalid(bytes, from, charset);
        if (invalid >= 0) {
            throw invalid(bytes, invalid, charset);
        }
        return new String(bytes, from, bytes.length - from, charset);
    }

    /** Offset of the first byte that does not decode, -1 when all do. */
    private static int firstInvalid(byte[] bytes, int from, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer output = CharBuffer.allocate(8192);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            output.clear();
            result = decoder.decode(input, output, true);
        }
        return result.isError() ? input.position() : -1;
    }

    private static void refuseBinary(ControlCharacters controls, boolean refuse) throws UnreadableException {
        if (!refuse) {
            return;
        }
        if (controls.utf16()) {
            String order = controls.oddNuls() > controls.evenNuls() ? "LE" : "BE";
            throw new UnreadableException(
                    "it looks like UTF-16 text without a byte order mark.",
                    "Convert it first: iconv -f UTF-16" + order + " -t UTF-8 FILE > FILE.txt");
        }
        throw new UnreadableException(
                "it is binary: " + controls.count() + " of its " + controls.length() + " bytes are control characters.",
                "Give plain text, Markdown, HTML, PDF, JSON Lines, RSS or Atom.");
    }

    private static UnreadableException invalid(byte[] bytes, int at, Charset charset) {
        String value = at < bytes.length ? String.format(Locale.ROOT, " (0x%02X)", bytes[at]) : "";
        String name = charset.name();
        return new UnreadableException(
                "it is not valid " + name + " at byte " + at + value + ".",
                charset.equals(StandardCharsets.UTF_8)
                        ? "If it is in an older encoding, convert it first: iconv -f WINDOWS-1252 -t UTF-8 FILE >"
                                + " FILE.txt"
                        : "Save it as UTF-8.");
    }
}
