package org.entente.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who says so.
 *
 * @param speaker who is given as the source of the words
 * @param quoted whether the words stand in quotation marks
 * @param statement id of the {@link Statement} the words belong to, null where there is only a hint ("allegedly")
 */
public record Attribution(
        Mention speaker, boolean quoted, @Nullable String statement) {
    public Attribution {
        Objects.requireNonNull(speaker, "speaker");
    }
}
