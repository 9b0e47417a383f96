package org.entente.text.nlp4j;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the model file front to back. Arrays stay where they lie: views on the file's own bytes. */
final class ModelReader {
    /** Every array begins at a multiple of this. */
    static final int ALIGNMENT = 8;

    private final ByteBuffer file;

    ModelReader(ByteBuffer file) {
        this.file = file.order(ByteOrder.LITTLE_ENDIAN);
    }

    int integer() {
        return file.getInt();
    }

    String string() {
        byte[] bytes = new byte[file.getInt()];
        file.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    List<String> strings() {
        int count = file.getInt();
        List<String> strings = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            strings.add(string());
        }
        return strings;
    }

    LongBuffer longs() {
        return array(Long.BYTES).asLongBuffer();
    }

    IntBuffer ints() {
        return array(Integer.BYTES).asIntBuffer();
    }

    FloatBuffer floats() {
        return array(Float.BYTES).asFloatBuffer();
    }

    CharBuffer chars() {
        return array(Character.BYTES).asCharBuffer();
    }

    ByteBuffer bytes() {
        return array(Byte.BYTES);
    }

    private ByteBuffer array(int width) {
        int size = file.getInt() * width;
        int begin = (file.position() + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        file.position(begin + size);
        return file.slice(begin, size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
