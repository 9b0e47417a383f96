package org.entente.text.codebook;

/**
 * A place in a clause where an actor may stand.
 *
 * @param name {@code subj}, {@code dobj}, {@code iobj}, {@code poss}, {@code clause}, or a preposition
 * @param required whether the place must be filled for the frame to fit
 */
public record Slot(String name, boolean required) {
    public static final String SUBJECT = "subj";
    public static final String OBJECT = "dobj";
    public static final String INDIRECT_OBJECT = "iobj";
    public static final String POSSESSOR = "poss";
    public static final String CLAUSE = "clause";

    public Slot {
        if (!name.matches("[a-z]+(_[a-z]+)*")) {
            throw new IllegalArgumentException("\"" + name + "\" is not the name of a slot.");
        }
    }

    /** Reads {@code on} or {@code on!}. */
    public static Slot parse(String text) {
        boolean required = text.endsWith("!");
        return new Slot(required ? text.substring(0, text.length() - 1) : text, required);
    }

    /** Whether the slot is a preposition's. */
    public boolean prepositional() {
        return switch (name) {
            case SUBJECT, OBJECT, INDIRECT_OBJECT, POSSESSOR, CLAUSE -> false;
            default -> true;
        };
    }
}
