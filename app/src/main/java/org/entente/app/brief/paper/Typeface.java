package org.entente.app.brief.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The one font of a file: Liberation Sans, which PDFBox brings along, whatever fonts the machine has. It holds Latin,
 * Greek, Cyrillic and Hebrew letters; for each character of another script a square stands on the sheet, and the
 * characters themselves stay in the file to be read aloud, searched and copied.
 */
final class Typeface {
    private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String SQUARE = "\u25A1";
    private static final float UNITS = 1000;

    private final PDType0Font font;
    private final CmapLookup glyphs;

    private Typeface(PDType0Font font, CmapLookup glyphs) {
        this.font = font;
        this.glyphs = glyphs;
    }

    static Typeface in(PDDocument file) {
        try (InputStream stream = Objects.requireNonNull(PDType0Font.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            outlines.setEnableGsub(false);
            return new Typeface(PDType0Font.load(file, outlines, true), outlines.getUnicodeCmapLookup());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    PDType0Font font() {
        return font;
    }

    /**
     * Text that is drawn in one go.
     *
     * @param drawn as it stands on the sheet, from left to right
     * @param meant the characters that squares stand for; null where the font holds all
     */
    record Stretch(String drawn, @Nullable String meant) {}

    /** Width in points of a text as it is drawn. */
    float width(String text, float size) {
        try {
            return font.getStringWidth(drawn(text)) / UNITS * size;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** From left to right as it stands on the sheet, with squares for what the font does not hold. */
    String drawn(String text) {
        StringBuilder drawn = new StringBuilder(text.length());
        stretches(text).forEach(stretch -> drawn.append(stretch.drawn()));
        return drawn.toString();
    }

    /** The same, cut where squares begin and end. */
    List<Stretch> stretches(String text) {
        List<Stretch> stretches = new ArrayList<>();
        StringBuilder same = new StringBuilder();
        boolean squares = false;
        for (int character : leftToRight(text).codePoints().toArray()) {
            if (Character.getType(character) == Character.FORMAT) {
                continue;
            }
            boolean missing = glyphs.getGlyphId(character) == 0;
            if (missing != squares && !same.isEmpty()) {
                stretches.add(stretch(same.toString(), squares));
                same.setLength(0);
            }
            squares = missing;
            same.appendCodePoint(character);
        }
        if (!same.isEmpty()) {
            stretches.add(stretch(same.toString(), squares));
        }
        return stretches;
    }

    private static Stretch stretch(String text, boolean squares) {
        if (!squares) {
            return new Stretch(text, null);
        }
        String drawn = SQUARE.repeat(text.codePointCount(0, text.length()));
        byte direction = Character.getDirectionality(text.codePointAt(0));
        boolean turned = direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        return new Stretch(drawn, turned ? new StringBuilder(text).reverse().toString() : text);
    }

    private static String leftToRight(String text) {
        if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return text;
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[bidi.getRunCount()];
        String[] runs = new String[levels.length];
        for (int run = 0; run < levels.length; run++) {
            String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            levels[run] = (byte) bidi.getRunLevel(run);
            runs[run] = levels[run] % 2 == 0
                    ? part
                    : new StringBuilder(part).reverse().toString();
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return String.join("", runs);
    }
}
