package org.entente.app.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Where a list goes on. Opaque to the reader; made of a few texts that tell the last item given, so that a page neither
 * repeats nor skips items when some are added meanwhile.
 *
 * @param parts at least one
 */
public record Cursor(List<String> parts) {
    private static final String BETWEEN = "\u0000";

    public Cursor {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A cursor has at least one part.");
        }
    }

    public static Cursor of(String... parts) {
        return new Cursor(List.of(parts));
    }

    /** @throws Problem when it is not a cursor this program gave out */
    public static Cursor read(String written) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(written));
            return new Cursor(List.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes).toString().split(BETWEEN, -1)));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw unreadable(written);
        }
    }

    /** The whole number that is the part at an index. */
    public long number(int index) {
        try {
            return Long.parseLong(text(index));
        } catch (NumberFormatException e) {
            throw unreadable(written());
        }
    }

    /** The part at an index. */
    public String text(int index) {
        if (index >= parts.size()) {
            throw unreadable(written());
        }
        return parts.get(index);
    }

    /** As it stands in an address. */
    public String written() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(BETWEEN, parts).getBytes(StandardCharsets.UTF_8));
    }

    private static Problem unreadable(String written) {
        return Problem.unreadable(
                "cursor is \"" + Parameters.shortened(written) + "\".",
                "Use the value of \"next\" from the page before, or leave it out to begin at the first.");
    }
}
