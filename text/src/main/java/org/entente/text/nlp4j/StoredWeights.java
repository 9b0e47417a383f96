package org.entente.text.nlp4j;

import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import edu.emory.mathcs.nlp.learning.util.Instance;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.List;

/** A trained model's weights where they lie in the model file: for each feature only those that are not zero. */
@SuppressWarnings("serial")
final class StoredWeights extends OnlineOptimizer {
    private final transient IntBuffer begins;
    private final transient ByteBuffer labels;
    private final transient FloatBuffer weights;

    private StoredWeights(List<String> names, IntBuffer begins, ByteBuffer labels, FloatBuffer weights) {
        super(new WeightVector(), 0, 0);
        addLabels(names);
        this.begins = begins;
        this.labels = labels;
        this.weights = weights;
    }

    static StoredWeights read(ModelReader in) {
        return new StoredWeights(in.strings(), in.ints(), in.bytes(), in.floats());
    }

    /** Adds up in the order in which NLP4J does, so that the sums are the same to the last bit. */
    @Override
    public float[] scores(FeatureVector features) {
        float[] scores = new float[getLabelSize()];
        for (SparseItem feature : features.getSparseVector()) {
            int end = begins.get(feature.getIndex() + 1);
            for (int index = begins.get(feature.getIndex()); index < end; index++) {
                scores[labels.get(index) & 0xFF] += weights.get(index) * feature.getValue();
            }
        }
        return scores;
    }

    @Override
    protected void trainAux(Instance instance) {
        throw untrainable();
    }

    @Override
    public void updateMiniBatch() {
        throw untrainable();
    }

    @Override
    protected int getPredictedLabel(Instance instance) {
        throw untrainable();
    }

    @Override
    protected float getLearningRate(int index, boolean sparse) {
        throw untrainable();
    }

    private static UnsupportedOperationException untrainable() {
        return new UnsupportedOperationException("The stored weights are fixed.");
    }
}
