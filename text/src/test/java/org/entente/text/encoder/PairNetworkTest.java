package org.entente.text.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.model.RelationLabel;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

class PairNetworkTest {
    private static final PairNetwork NETWORK = PairNetwork.load(SentenceModel.load());
    private static final String SENTENCE = "Uruguay accused Paraguay of seizing two fishing boats.";
    private static final Span URUGUAY = new Span(0, 7);
    private static final Span PARAGUAY = new Span(16, 24);

    @Test
    void tellsWhoDoesWhatToWhom() {
        PairNetwork.Scored scored = NETWORK.read(SENTENCE, List.of(URUGUAY, PARAGUAY));

        double[] there = scored.probabilities(0, 1);
        double[] back = scored.probabilities(1, 0);
        assertThat(there).hasSize(RelationLabel.values().length + 1);
        assertThat(Arrays.stream(there).sum()).isCloseTo(1, within(1e-9));
        assertThat(there[RelationLabel.ACCUSE.place()]).isGreaterThan(0.5);
        assertThat(back[RelationLabel.ACCUSE.place()]).isLessThan(0.5);
    }

    @Test
    void givesTheSameOnOneThreadAndOnMany() {
        double[] alone = NETWORK.read(SENTENCE, List.of(URUGUAY, PARAGUAY)).probabilities(0, 1);

        List<double[]> together = IntStream.range(0, 16)
                .parallel()
                .mapToObj(run ->
                        NETWORK.read(SENTENCE, List.of(URUGUAY, PARAGUAY)).probabilities(0, 1))
                .toList();

        assertThat(together).allSatisfy(one -> assertThat(one).isEqualTo(alone));
    }

    @Test
    void canDoWithOneSideOnly() {
        double[] odds = NETWORK.read("Teachers in Lagos marched for better pay.", List.of(new Span(0, 8)))
                .probabilities(0, -1);

        assertThat(odds[RelationLabel.PROTEST.place()]).isGreaterThan(0.3);
    }
}
