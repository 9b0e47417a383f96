package org.entente.store.eventdata;

import java.util.Objects;
import org.entente.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What was done, by a codebook.
 *
 * @param scheme the codebook
 * @param code as the codebook has it: {@code 042}; for PLOVER type and mode, {@code ACCUSE-allege}
 * @param name name for people to read
 * @param type PLOVER type, null for comments and appeals, which have none
 * @param mode PLOVER mode, null where there is none
 * @param context PLOVER contexts, null where there are none
 * @param goldstein Goldstein value in [-10, 10]
 */
public record EventCode(
        CodeScheme scheme,
        String code,
        String name,
        @Nullable EventType type,
        @Nullable String mode,
        @Nullable String context,
        double goldstein) {
    public EventCode {
        Objects.requireNonNull(scheme, "scheme");
        if (code.isBlank() || !(goldstein >= -10 && goldstein <= 10)) {
            throw new IllegalArgumentException("An event code needs a code and a Goldstein value in [-10, 10], not \""
                    + code + "\", " + goldstein);
        }
    }
}
