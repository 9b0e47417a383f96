package org.entente.app.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.model.Document;

/** Does to reports what desks do to dispatches. */
final class EditedCopies {
    private EditedCopies() {}

    /** The reports and a copy of each, cut to a share of its words, with a share of them replaced, and reordered. */
    static List<Document> with(List<Document> documents, double kept, double replaced, long seed) {
        Random random = new Random(seed);
        List<Document> all = new ArrayList<>(documents);
        for (Document document : documents) {
            List<String> words = new ArrayList<>();
            List<String> paragraphs =
                    new ArrayList<>(Arrays.asList(document.text().split("\n\n", -1)));
            Collections.shuffle(paragraphs, random);
            for (String word : String.join(" ", paragraphs).split(" ", -1)) {
                words.add(random.nextDouble() < replaced ? "other" + random.nextInt(1000) : word);
            }
            String text = String.join(" ", words.subList(0, (int) Math.ceil(kept * words.size())));
            all.add(new Document(document.id() + "-copy", "", document.published(), "test", text));
        }
        return all;
    }
}
