package org.entente.app.fetch;

import java.util.Objects;

/**
 * What an address held.
 *
 * @param address where it was found in the end, after being sent on
 * @param ending of a file of its format, with the dot
 * @param content its bytes, unpacked; not copied
 */
@SuppressWarnings("ArrayRecordComponent")
public record Fetched(String address, String ending, byte[] content) {
    public Fetched {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(ending, "ending");
        Objects.requireNonNull(content, "content");
    }
}
