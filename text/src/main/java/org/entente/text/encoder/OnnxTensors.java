package org.entente.text.encoder;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the constant tensors of an ONNX file stand, so that they can be read and written in place. Reads only what it
 * needs of the format (onnx.proto3): ModelProto.graph, GraphProto.initializer, TensorProto's name and data.
 */
final class OnnxTensors {
    private static final int GRAPH = 7;
    private static final int INITIALIZER = 5;
    private static final int FLOAT_DATA = 4;
    private static final int NAME = 8;
    private static final int RAW_DATA = 9;
    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int DELIMITED = 2;
    private static final int FOUR_BYTES = 5;

    private final ByteBuffer file;
    private final Map<String, ByteBuffer> tensors = new HashMap<>();

    OnnxTensors(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        while (this.file.hasRemaining()) {
            int key = varint();
            if (key == (GRAPH << 3 | DELIMITED)) {
                graph(varint());
            } else {
                skip(key & 7);
            }
        }
    }

    /** The bytes of a tensor; what is written to them is written to the file. */
    ByteBuffer tensor(String name) {
        ByteBuffer tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("The model has no tensor \"" + name + "\".");
        }
        return tensor.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    private void graph(int length) {
        int end = file.position() + length;
        while (file.position() < end) {
            int key = varint();
            if (key == (INITIALIZER << 3 | DELIMITED)) {
                initializer(varint());
            } else {
                skip(key & 7);
            }
        }
    }

    private void initializer(int length) {
        int end = file.position() + length;
        String name = "";
        ByteBuffer data = ByteBuffer.allocate(0);
        while (file.position() < end) {
            int key = varint();
            int field = key >>> 3;
            if ((key & 7) != DELIMITED) {
                skip(key & 7);
                continue;
            }
            ByteBuffer bytes = bytes(varint());
            if (field == NAME) {
                name = StandardCharsets.UTF_8.decode(bytes).toString();
            } else if (field == FLOAT_DATA || field == RAW_DATA) {
                data = bytes;
            }
        }
        tensors.put(name, data);
    }

    private ByteBuffer bytes(int length) {
        ByteBuffer bytes = file.slice(file.position(), length);
        file.position(file.position() + length);
        return bytes;
    }

    private void skip(int wireType) {
        switch (wireType) {
            case VARINT -> varint();
            case EIGHT_BYTES -> file.position(file.position() + 8);
            case DELIMITED -> {
                int length = varint();
                file.position(file.position() + length);
            }
            case FOUR_BYTES -> file.position(file.position() + 4);
            default -> throw new IllegalArgumentException("This is no ONNX file.");
        }
    }

    /** Lengths and keys fit into an int; the upper bits of longer numbers are of no interest. */
    private int varint() {
        long value = 0;
        for (int shift = 0; shift < 70; shift += 7) {
            byte next = file.get();
            value |= (long) (next & 0x7f) << Math.min(shift, 63);
            if (next >= 0) {
                return (int) value;
            }
        }
        throw new IllegalArgumentException("This is no ONNX file.");
    }
}
