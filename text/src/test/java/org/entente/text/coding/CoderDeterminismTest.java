package org.entente.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.model.Coding;
import org.entente.model.Document;
import org.entente.text.actor.ActorReader;
import org.entente.text.codebook.Codebook;
import org.entente.text.knowledge.ActorKnowledge;
import org.entente.text.nlp4j.SharedLanguage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same text gives the same coding, wherever and however it is coded. */
class CoderDeterminismTest {
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();
    private static final Coder CODER = fresh();
    private static final List<Coding> EXPECTED =
            Dispatches.all().stream().map(CODER::code).toList();

    @AfterEach
    void restore() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @Test
    void aSecondTime() {
        assertThat(code(CODER, Dispatches.all())).isEqualTo(EXPECTED);
    }

    @Test
    void inAnyOrder() {
        List<Document> shuffled = new ArrayList<>(Dispatches.all());
        Collections.shuffle(shuffled, new Random(7));
        assertThat(code(CODER, shuffled)).containsExactlyInAnyOrderElementsOf(EXPECTED);
    }

    @Test
    void onManyThreadsAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Coding>> coded = new ArrayList<>();
            for (int round = 0; round < 4; round++) {
                Dispatches.all().forEach(document -> coded.add(threads.submit(() -> CODER.code(document))));
            }
            for (int index = 0; index < coded.size(); index++) {
                assertThat(coded.get(index).get()).isEqualTo(EXPECTED.get(index % EXPECTED.size()));
            }
        } finally {
            threads.shutdown();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "de-DE"})
    void inAnyLocale(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(code(fresh(), Dispatches.all())).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago"})
    void inAnyTimeZone(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertThat(code(fresh(), Dispatches.all())).isEqualTo(EXPECTED);
    }

    /** A coder that reads its files now, in the locale and zone of now. */
    private static Coder fresh() {
        return new Coder(
                SharedLanguage.english(),
                new ActorReader(ActorKnowledge.bundled()),
                Codebook.load(),
                SharedNetwork.get());
    }

    private static List<Coding> code(Coder coder, List<Document> documents) {
        return documents.stream().map(coder::code).toList();
    }
}
