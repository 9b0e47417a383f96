package org.entente.text.coding;

/**
 * What the coder reads with; all of it by default. To leave something out shows what it is worth.
 *
 * @param frames whether the codebook's frames find events
 * @param model whether the sentence model finds events and judges those of the frames
 * @param coreference whether pronouns and phrases such as "both countries" stand for actors
 */
public record CoderSettings(boolean frames, boolean model, boolean coreference) {
    public static final CoderSettings ALL = new CoderSettings(true, true, true);

    public CoderSettings {
        if (!frames && !model) {
            throw new IllegalArgumentException("With neither frames nor model nothing can be read.");
        }
    }
}
