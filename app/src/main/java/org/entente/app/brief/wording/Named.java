package org.entente.app.brief.wording;

/**
 * A name inside a sentence.
 *
 * @param text the name with the article it takes
 * @param plural whether the verb after it stands in the plural
 */
public record Named(String text, boolean plural) {
    /** At the head of a sentence. */
    public String capital() {
        return Lists.capital(text);
    }
}
