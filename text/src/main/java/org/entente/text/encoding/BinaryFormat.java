package org.entente.text.encoding;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** File formats that are no text, known by their first bytes. */
public enum BinaryFormat {
    ZIP("a ZIP archive or an office document", "PK\u0003\u0004"),
    EMPTY_ZIP("a ZIP archive", "PK\u0005\u0006"),
    OLD_OFFICE("an office document of the old kind", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
    RICH_TEXT("a Rich Text document", "{\\rtf"),
    POSTSCRIPT("a PostScript file", "%!PS"),
    GZIP("a gzip archive", "\u001F\u008B"),
    BZIP2("a bzip2 archive", "BZh"),
    XZ("an xz archive", "\u00FD7zXZ\u0000"),
    SEVEN_ZIP("a 7z archive", "7z\u00BC\u00AF'\u001C"),
    ZSTANDARD("a Zstandard archive", "(\u00B5/\u00FD"),
    RAR("a RAR archive", "Rar!\u001A\u0007"),
    PNG("a PNG picture", "\u0089PNG"),
    JPEG("a JPEG picture", "\u00FF\u00D8\u00FF"),
    GIF("a GIF picture", "GIF8"),
    TIFF_LITTLE("a TIFF picture", "II*\u0000"),
    TIFF_BIG("a TIFF picture", "MM\u0000*"),
    RIFF("a sound, film or WebP file", "RIFF"),
    MP3("a sound file", "ID3"),
    OGG("a sound or film file", "OggS"),
    ELF("a program", "\u007FELF"),
    CLASS("a Java class", "\u00CA\u00FE\u00BA\u00BE"),
    SQLITE("an SQLite database", "SQLite format 3\u0000"),
    UTF32_LITTLE("UTF-32 text", "\u00FF\u00FE\u0000\u0000"),
    UTF32_BIG("UTF-32 text", "\u0000\u0000\u00FE\u00FF");

    private final String description;
    /** The first bytes, one character each. */
    private final String magic;

    BinaryFormat(String description, String magic) {
        this.description = description;
        this.magic = magic;
    }

    /** What people call it, with an article: "a PNG picture". */
    public String description() {
        return description;
    }

    String magic() {
        return magic;
    }

    /** The way to a text that can be read. */
    public String hint() {
        return switch (this) {
            case ZIP, OLD_OFFICE, RICH_TEXT, POSTSCRIPT -> "Save the document as plain text, HTML or PDF.";
            case EMPTY_ZIP, GZIP, BZIP2, XZ, SEVEN_ZIP, ZSTANDARD, RAR -> "Unpack it and give the texts inside.";
            case PNG, JPEG, GIF, TIFF_LITTLE, TIFF_BIG, RIFF, MP3, OGG -> "Entente reads text: give a transcript.";
            case ELF, CLASS, SQLITE -> "Give plain text, Markdown, HTML, PDF, JSON Lines, RSS or Atom.";
            case UTF32_LITTLE, UTF32_BIG -> "Convert it first: iconv -f UTF-32 -t UTF-8 FILE > FILE.txt";
        };
    }

    public static Optional<BinaryFormat> of(byte[] bytes) {
        return Stream.of(values()).filter(format -> format.begins(bytes)).findFirst();
    }

    private boolean begins(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, magic.length()), StandardCharsets.ISO_8859_1);
        return start.equals(magic)
                && (unmistakable() || ControlCharacters.in(bytes).count() > 0);
    }

    /** A text may begin with the letters "RIFF" or "ID3"; those formats hold control characters, a text does not. */
    private boolean unmistakable() {
        boolean letters = magic.chars().allMatch(c -> c >= ' ' && c < 0x7F);
        return this == RICH_TEXT || this == POSTSCRIPT || !letters;
    }
}
