package org.entente.text.encoder;

import java.nio.ByteBuffer;

/** A linear layer: a weighted sum and a constant for each output. */
final class Layer {
    private final float[] bias;
    private final float[][] weights;

    private Layer(float[] bias, float[][] weights) {
        this.bias = bias;
        this.weights = weights;
    }

    /** The next layer of a file: number of outputs and inputs, the constants, the weights by output; 32-bit numbers. */
    static Layer read(ByteBuffer file) {
        int outputs = file.getInt();
        int inputs = file.getInt();
        float[] bias = floats(file, outputs);
        float[][] weights = new float[outputs][];
        for (int output = 0; output < outputs; output++) {
            weights[output] = floats(file, inputs);
        }
        return new Layer(bias, weights);
    }

    private static float[] floats(ByteBuffer file, int count) {
        float[] values = new float[count];
        for (int index = 0; index < count; index++) {
            values[index] = file.getFloat();
        }
        return values;
    }

    double[] apply(float[] input) {
        double[] sums = new double[bias.length];
        for (int output = 0; output < sums.length; output++) {
            float[] row = weights[output];
            float sum = bias[output];
            for (int index = 0; index < input.length; index++) {
                sum += row[index] * input[index];
            }
            sums[output] = sum;
        }
        return sums;
    }
}
