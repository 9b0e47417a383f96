package org.entente.text.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AdapterTest {
    private static final short ONE = 0x3c00;
    private static final short TWO = 0x4000;

    @Test
    void addsTheProductOfTwoThinMatricesToOneOfBytes() {
        byte[] file =
                model(tensor("m_quantized", new byte[] {100, 127, -50, 0}), tensor("m_scale", floats(0.01f, 0.02f)));
        OnnxTensors tensors = new OnnxTensors(file);

        // A is (1, 2), B is (1, 0): 1 is added to the first column's first row, 2 to its second.
        new Adapter(tensors).apply(changes("m", 2, 2, 1, ONE, TWO, ONE, (short) 0));

        ByteBuffer scales = tensors.tensor("m_scale");
        ByteBuffer weights = tensors.tensor("m_quantized");
        assertThat(weights.get(0) * scales.getFloat(0)).isCloseTo(2, within(0.01f));
        assertThat(weights.get(2) * scales.getFloat(0)).isCloseTo(1.5f, within(0.01f));
        assertThat(weights.get(1) * scales.getFloat(4)).isCloseTo(2.54f, within(0.01f));
        assertThat(weights.get(3)).isZero();
    }

    @Test
    void putsNewValuesInTheOldOnesPlace() {
        OnnxTensors tensors = new OnnxTensors(model(tensor("norm", floats(5, 6))));

        new Adapter(tensors).apply(changes("norm", 1, 2, 0, ONE, TWO));

        assertThat(tensors.tensor("norm").getFloat(0)).isEqualTo(1);
        assertThat(tensors.tensor("norm").getFloat(4)).isEqualTo(2);
    }

    @Test
    void namesATensorThatIsMissing() {
        OnnxTensors tensors = new OnnxTensors(model(tensor("norm", floats(5))));

        assertThatThrownBy(() -> tensors.tensor("other")).hasMessageContaining("\"other\"");
    }

    private static byte[] changes(String name, int rows, int columns, int rank, short... values) {
        ByteBuffer file =
                ByteBuffer.allocate(20 + name.length() + 2 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(1).putInt(name.length()).put(name.getBytes(StandardCharsets.UTF_8));
        file.putInt(rows).putInt(columns).putInt(rank);
        for (short value : values) {
            file.putShort(value);
        }
        return file.array();
    }

    private static byte[] floats(float... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : values) {
            bytes.putFloat(value);
        }
        return bytes.array();
    }

    /** A model of nothing but its tensors: a version number, then the graph. */
    private static byte[] model(byte[]... tensors) {
        ByteArrayOutputStream graph = new ByteArrayOutputStream();
        for (byte[] tensor : tensors) {
            field(graph, 5, tensor);
        }
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        model.writeBytes(new byte[] {1 << 3, 7});
        field(model, 7, graph.toByteArray());
        return model.toByteArray();
    }

    private static byte[] tensor(String name, byte[] data) {
        ByteArrayOutputStream tensor = new ByteArrayOutputStream();
        tensor.writeBytes(new byte[] {2 << 3, 1});
        field(tensor, 8, name.getBytes(StandardCharsets.UTF_8));
        field(tensor, 9, data);
        return tensor.toByteArray();
    }

    private static void field(ByteArrayOutputStream out, int number, byte[] bytes) {
        out.write(number << 3 | 2);
        out.write(bytes.length);
        out.writeBytes(bytes);
    }
}
