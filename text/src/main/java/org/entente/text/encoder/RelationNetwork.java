package org.entente.text.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Scores what a sentence's marked source does to its marked target: the vectors of the two marks and of the sentence's
 * begin, then one linear layer (the "entity start" of Baldini Soares et al. 2019). Thread-safe.
 */
public final class RelationNetwork {
    private static final String HEAD = "relation-head.bin";

    private final SentenceModel model;
    private final float[][] weights;
    private final float[] bias;

    private RelationNetwork(SentenceModel model, float[][] weights, float[] bias) {
        this.model = model;
        this.weights = weights;
        this.bias = bias;
    }

    /** The network with its last layer; that file holds the number of classes, their biases, their weights. */
    public static RelationNetwork load(SentenceModel model) {
        try (@Nullable InputStream in = RelationNetwork.class.getResourceAsStream(HEAD)) {
            ByteBuffer file = ByteBuffer.wrap(Objects.requireNonNull(in, HEAD).readAllBytes())
                    .order(ByteOrder.LITTLE_ENDIAN);
            int classes = file.getInt();
            float[] bias = floats(file, classes);
            float[][] weights = new float[classes][];
            for (int index = 0; index < classes; index++) {
                weights[index] = floats(file, 3 * SentenceModel.WIDTH);
            }
            return new RelationNetwork(model, weights, bias);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float[] floats(ByteBuffer file, int count) {
        float[] values = new float[count];
        file.asFloatBuffer().get(values);
        file.position(file.position() + 4 * count);
        return values;
    }

    /**
     * One score a class, the log of its odds up to a constant: the labels in alphabetical order of the training, then
     * "nothing". Without a source or a target, of whoever else takes part.
     */
    public double[] scores(String sentence, @Nullable Span source, @Nullable Span target) {
        MarkedSentence marked = new MarkedSentence(model.wordPieces(), sentence, source, target);
        float[] vector = model.vectors(marked.ids(), marked.source(), marked.target(), 0);
        double[] scores = new double[bias.length];
        for (int index = 0; index < scores.length; index++) {
            double sum = bias[index];
            for (int place = 0; place < vector.length; place++) {
                sum += weights[index][place] * vector[place];
            }
            scores[index] = sum;
        }
        return scores;
    }
}
