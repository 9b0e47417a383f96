package org.entente.text.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Objects;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Scores what each marked stretch of a sentence does to each other one, all in one run: the vectors of the two marks
 * ("entity start", Baldini Soares et al. 2019) and of the sentence's begin, then two layers. Thread-safe.
 */
public final class PairNetwork {
    private static final String HEAD = "pair-head.bin";
    private static final int WIDTH = SentenceModel.WIDTH;

    private final SentenceModel model;
    private final Layer first;
    private final Layer second;

    private PairNetwork(SentenceModel model, Layer first, Layer second) {
        this.model = model;
        this.first = first;
        this.second = second;
    }

    /** The network with its last layers, which our own training wrote. */
    public static PairNetwork load(SentenceModel model) {
        try (@Nullable InputStream in = PairNetwork.class.getResourceAsStream(HEAD)) {
            ByteBuffer file = ByteBuffer.wrap(Objects.requireNonNull(in, HEAD).readAllBytes())
                    .order(ByteOrder.LITTLE_ENDIAN);
            return new PairNetwork(model, Layer.read(file), Layer.read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentence's vectors, ready to be asked about pairs. */
    public Scored read(String sentence, List<Span> stretches) {
        MarkedSentence marked = new MarkedSentence(model.wordPieces(), sentence, stretches);
        int[] places = new int[stretches.size() + 1];
        for (int index = 0; index < stretches.size(); index++) {
            places[index] = marked.place(index);
        }
        return new Scored(model.vectors(marked.ids(), places), stretches.size());
    }

    /** One sentence after the network has read it. */
    public final class Scored {
        private final float[] vectors;
        private final int begin;

        private Scored(float[] vectors, int begin) {
            this.vectors = vectors;
            this.begin = begin;
        }

        /**
         * Probabilities of the fifteen labels in the order of the training, then of nothing; they sum to 1.
         *
         * @param source index of the stretch that acts, -1 if it is not marked
         * @param target index of the stretch that is acted on, -1 if it is not marked
         */
        public double[] probabilities(int source, int target) {
            float[] input = new float[3 * WIDTH];
            copy(source < 0 ? begin : source, input, 0);
            copy(target < 0 ? begin : target, input, 1);
            copy(begin, input, 2);
            double[] hidden = first.apply(input);
            float[] bent = new float[hidden.length];
            for (int index = 0; index < bent.length; index++) {
                bent[index] = (float) gelu(hidden[index]);
            }
            return softmax(second.apply(bent));
        }

        private void copy(int stretch, float[] input, int slot) {
            System.arraycopy(vectors, stretch * WIDTH, input, slot * WIDTH, WIDTH);
        }
    }

    private static double[] softmax(double[] scores) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            largest = Math.max(largest, score);
        }
        double sum = 0;
        for (int index = 0; index < scores.length; index++) {
            scores[index] = Math.exp(scores[index] - largest);
            sum += scores[index];
        }
        for (int index = 0; index < scores.length; index++) {
            scores[index] /= sum;
        }
        return scores;
    }

    /** The Gaussian error linear unit (Hendrycks and Gimpel 2016), by its tanh approximation. */
    private static double gelu(double value) {
        return 0.5 * value * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (value + 0.044715 * value * value * value)));
    }
}
