package org.entente.network.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.model.Document;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static final String WIRE =
            "Kenya closed its border crossings with Somalia on Monday, three days after gunmen"
                    + " killed six policemen in an attack on two buses.\n\nThe interior minister said the closure would remain in"
                    + " force until further notice. Trade in khat would not be exempted.\n\nThe frontier has been shut before.";

    private static Document document(String id, String text) {
        return new Document(id, "", null, "test", text);
    }

    private static SortedMap<String, String> originals(Document... documents) {
        return Copies.originals(List.of(documents));
    }

    @Test
    void marksAndCapitalsDoNotHideACopy() {
        String shouted = WIRE.toUpperCase(Locale.ROOT).replace(",", " --").replace("\n\n", "  ");
        assertThat(originals(document("a", WIRE), document("b", shouted))).containsEntry("b", "a");
    }

    @Test
    void aCutCopyIsFoundByWhatItHolds() {
        String cut = WIRE.substring(0, WIRE.indexOf("\n\n"));
        assertThat(originals(document("cut", cut), document("whole", WIRE))).containsEntry("cut", "whole");
    }

    @Test
    void anotherOrderAndAParagraphOfItsOwnDoNotHideACopy() {
        List<String> paragraphs = new ArrayList<>(Arrays.asList(WIRE.split("\n\n")));
        Collections.reverse(paragraphs);
        paragraphs.add("The ambassador asked that the decision be reconsidered, as families would pay for it.");
        assertThat(originals(document("a", WIRE), document("b", String.join("\n\n", paragraphs))))
                .containsEntry("a", "b");
    }

    @Test
    void theSameNewsInOtherWordsIsNoCopy() {
        String retold =
                "The first lorries were turned round before breakfast: Nairobi has shut the crossings in answer to"
                        + " the ambush of last Friday, and will not say for how long.";
        assertThat(originals(document("a", WIRE), document("b", retold))).containsEntry("b", "b");
    }

    @Test
    void nothingIsNoCopyOfNothing() {
        assertThat(originals(document("a", ""), document("b", " ")))
                .containsEntry("a", "a")
                .containsEntry("b", "b");
    }

    @Test
    void theOrderOfTheDocumentsDoesNotMatter() {
        Random random = new Random(6);
        List<Document> documents = new ArrayList<>();
        for (int text = 0; text < 50; text++) {
            String whole = words(random, 200);
            documents.add(document("whole" + text, whole));
            documents.add(document("cut" + text, whole.substring(0, whole.length() / 2)));
            documents.add(document("longer" + text, whole + " " + words(random, 50)));
        }
        SortedMap<String, String> originals = Copies.originals(documents);
        Collections.shuffle(documents, random);
        assertThat(Copies.originals(documents)).isEqualTo(originals);
        assertThat(originals).containsEntry("cut7", "longer7").containsEntry("whole7", "longer7");
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + random.nextInt(5000))
                .collect(Collectors.joining(" "));
    }
}
