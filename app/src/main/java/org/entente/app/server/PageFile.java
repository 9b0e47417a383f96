package org.entente.app.server;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file of the page.
 *
 * @param type its media type
 * @param plain its bytes; not copied
 * @param compressed the same with gzip, null where there is none; not copied
 * @param tag its entity tag
 */
@SuppressWarnings("ArrayRecordComponent")
record PageFile(String type, byte[] plain, byte @Nullable [] compressed, String tag) {
    PageFile {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(plain, "plain");
        Objects.requireNonNull(tag, "tag");
    }
}
