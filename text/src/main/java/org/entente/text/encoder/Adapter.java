package org.entente.text.encoder;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What our own training sentences change in the network that Maven Central offers: for some of its matrices a product
 * of two thin ones that is added (low-rank adaptation, Hu et al. 2022), and for its layer norms new values.
 *
 * <p>The file: {@code int} number of entries; for each its name (UTF-8 with {@code int} length), {@code int} rows,
 * columns and rank, then 16-bit floats: with rank 0 the values themselves, else A (rows by rank) and B (rank by
 * columns). Little endian.
 */
final class Adapter {
    private final OnnxTensors model;

    Adapter(OnnxTensors model) {
        this.model = model;
    }

    /** Writes the changes of an adapter file into the model. */
    void apply(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int entries = in.getInt();
        for (int entry = 0; entry < entries; entry++) {
            byte[] name = new byte[in.getInt()];
            in.get(name);
            apply(new String(name, StandardCharsets.UTF_8), in.getInt(), in.getInt(), in.getInt(), in);
        }
    }

    private void apply(String name, int rows, int columns, int rank, ByteBuffer in) {
        if (rank == 0) {
            ByteBuffer values = model.tensor(name);
            for (float value : floats(in, rows * columns)) {
                values.putFloat(value);
            }
        } else {
            float[] left = floats(in, rows * rank);
            float[] right = floats(in, rank * columns);
            add(name, rows, columns, product(left, right, rows, rank, columns));
        }
    }

    private static float[] product(float[] left, float[] right, int rows, int rank, int columns) {
        float[] product = new float[rows * columns];
        for (int row = 0; row < rows; row++) {
            for (int inner = 0; inner < rank; inner++) {
                float factor = left[row * rank + inner];
                for (int column = 0; column < columns; column++) {
                    product[row * columns + column] += factor * right[inner * columns + column];
                }
            }
        }
        return product;
    }

    /** Adds to a matrix of signed bytes with one scale a column, and finds the scales anew. */
    private void add(String name, int rows, int columns, float[] change) {
        ByteBuffer weights = model.tensor(name + "_quantized");
        ByteBuffer scales = model.tensor(name + "_scale");
        for (int column = 0; column < columns; column++) {
            float scale = scales.getFloat(4 * column);
            float largest = 0;
            for (int row = 0; row < rows; row++) {
                int place = row * columns + column;
                change[place] += weights.get(place) * scale;
                largest = Math.max(largest, Math.abs(change[place]));
            }
            float next = largest / 127;
            scales.putFloat(4 * column, next);
            for (int row = 0; row < rows; row++) {
                int place = row * columns + column;
                weights.put(place, (byte) Math.round(change[place] / next));
            }
        }
    }

    private static float[] floats(ByteBuffer in, int count) {
        float[] values = new float[count];
        for (int index = 0; index < count; index++) {
            values[index] = HalfFloats.toFloat(in.getShort());
        }
        return values;
    }
}
