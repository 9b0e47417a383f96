package org.entente.text.nlp4j;

import org.entente.text.language.Language;

/** One parser for all tests of a run. */
public final class SharedLanguage {
    private static final Language ENGLISH = Nlp4jLanguage.load();

    private SharedLanguage() {}

    public static Language english() {
        return ENGLISH;
    }
}
