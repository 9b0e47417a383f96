package org.entente.text.nlp4j;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Writes the model file, which {@link ModelReader} reads in the same order. */
final class ModelWriter implements Closeable {
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
    private long written;

    ModelWriter(Path file) throws IOException {
        channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    void integer(int value) {
        room(Integer.BYTES).putInt(value);
    }

    void string(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        integer(bytes.length);
        for (byte b : bytes) {
            room(1).put(b);
        }
    }

    void strings(List<String> values) {
        integer(values.size());
        values.forEach(this::string);
    }

    void longs(long[] values) {
        beginArray(values.length);
        for (long value : values) {
            room(Long.BYTES).putLong(value);
        }
    }

    void ints(int[] values) {
        beginArray(values.length);
        for (int value : values) {
            room(Integer.BYTES).putInt(value);
        }
    }

    void floats(float[] values) {
        beginArray(values.length);
        for (float value : values) {
            room(Float.BYTES).putFloat(value);
        }
    }

    void chars(char[] values) {
        beginArray(values.length);
        for (char value : values) {
            room(Character.BYTES).putChar(value);
        }
    }

    void bytes(byte[] values) {
        beginArray(values.length);
        for (byte value : values) {
            room(1).put(value);
        }
    }

    private void beginArray(int count) {
        integer(count);
        while ((written + buffer.position()) % ModelReader.ALIGNMENT != 0) {
            room(1).put((byte) 0);
        }
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            flush();
        }
        return buffer;
    }

    private void flush() {
        try {
            written += buffer.position();
            buffer.flip();
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            buffer.clear();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        flush();
        channel.close();
    }
}
