package org.entente.text.gold;

import java.util.List;
import org.entente.model.Document;

/**
 * A text of the gold set with its events.
 *
 * @param document the text
 * @param sentences how many sentences it has, -1 where the whole text is one item
 * @param events what is in it
 */
record GoldText(Document document, int sentences, List<GoldEvent> events) {
    GoldText {
        events = List.copyOf(events);
    }
}
