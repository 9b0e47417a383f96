package org.entente.app.evidence;

import java.util.List;
import org.entente.model.Coding;

/**
 * What a question is answered from.
 *
 * @param texts documents that were coded
 * @param data event data beside them
 */
public record Evidence(List<Coding> texts, EventData data) {
    public Evidence {
        texts = List.copyOf(texts);
    }

    public static Evidence of(List<Coding> texts) {
        return new Evidence(texts, EventData.NONE);
    }
}
