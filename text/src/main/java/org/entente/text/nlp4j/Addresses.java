package org.entente.text.nlp4j;

import java.util.regex.Pattern;

/** Addresses of the web and of mail: one word each. */
final class Addresses {
    private static final Pattern ADDRESS = Pattern.compile(
            "[(\\[<\"']*(?:https?://|ftp://|www\\.)\\S+|[(\\[<\"']*[\\w.%+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}\\S{0,3}",
            Pattern.CASE_INSENSITIVE);

    private Addresses() {}

    static boolean isAddress(String chunk) {
        return (chunk.indexOf('@') > 0 || chunk.indexOf('/') > 0 || chunk.indexOf('.') > 0)
                && ADDRESS.matcher(chunk).matches();
    }

    /** Where the address ends and the punctuation of the sentence begins. */
    static int end(PlainText plain, int begin, int end) {
        int last = end;
        while (last > begin + 1 && ".,;:!?\"')]>\u201D\u2026".indexOf(plain.at(last - 1)) >= 0) {
            last--;
        }
        return last;
    }
}
