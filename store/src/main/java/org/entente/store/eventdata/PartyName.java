package org.entente.store.eventdata;

/**
 * Who acts or is acted on, in the words of a file.
 *
 * @param scheme how the file names actors
 * @param name name or code, never blank
 * @param country the file's own column for the country, empty where it has none
 * @param sectors the file's own column for sectors, empty where it has none
 */
public record PartyName(NameScheme scheme, String name, String country, String sectors) {
    public PartyName {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A party needs a name.");
        }
    }

    /** Named by a code alone. */
    public PartyName(NameScheme scheme, String code) {
        this(scheme, code, "", "");
    }
}
