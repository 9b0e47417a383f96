package org.entente.store.exchange;

/** Text and ids that XML 1.0 can hold. */
final class XmlText {
    private XmlText() {}

    /** Without the characters that XML forbids even as references; tabs and line breaks become spaces. */
    static String of(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (character == '\t' || character == '\n' || character == '\r') {
                kept.append(' ');
            } else if (allowed(character)) {
                kept.appendCodePoint(character);
            }
        });
        return kept.toString();
    }

    /**
     * A name token for an id, another for every other id: letters, digits, {@code -} and {@code .} stand for
     * themselves, any other UTF-16 unit is its hexadecimal number between underscores ({@code IRN_2f_hardliners}).
     */
    static String id(String id) {
        StringBuilder token = new StringBuilder(id.length());
        id.chars().forEach(unit -> {
            boolean plain = unit < 0x80 && Character.isLetterOrDigit(unit);
            if (plain || unit == '-' || unit == '.') {
                token.append((char) unit);
            } else {
                token.append('_').append(Integer.toHexString(unit)).append('_');
            }
        });
        return token.toString();
    }

    private static boolean allowed(int character) {
        return character >= ' '
                && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                && character != 0xfffe
                && character != 0xffff;
    }
}
