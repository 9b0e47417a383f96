package org.entente.text.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The network that turns the word pieces of one sentence into one vector a piece. Sentences are never run together:
 * the values of a quantised network depend on what else is in the batch. Thread-safe.
 */
public final class SentenceModel {
    static final String NETWORK = "sentence-model.onnx";
    static final String VOCABULARY = "vocabulary.txt";

    /** Numbers in a vector. */
    public static final int WIDTH = 384;

    private final WordPieces pieces;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private SentenceModel(WordPieces pieces, OrtEnvironment environment, OrtSession session) {
        this.pieces = pieces;
        this.environment = environment;
        this.session = session;
    }

    /** Loads the network; takes a third of a second. */
    public static SentenceModel load() {
        Map<String, Integer> vocabulary = new HashMap<>();
        new String(resource(VOCABULARY), StandardCharsets.UTF_8)
                .lines()
                .forEach(piece -> vocabulary.put(piece, vocabulary.size()));
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession.SessionOptions options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return new SentenceModel(
                    new WordPieces(vocabulary), environment, environment.createSession(resource(NETWORK), options));
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence model cannot be loaded: " + e.getMessage(), e);
        }
    }

    WordPieces wordPieces() {
        return pieces;
    }

    /**
     * The vectors of some of a sentence's pieces.
     *
     * @param ids the sentence's pieces, with the marks of begin and end
     * @param places which pieces' vectors are wanted
     * @return the vectors, one after the other
     */
    float[] vectors(List<Integer> ids, int... places) {
        long[] input = ids.stream().mapToLong(Integer::longValue).toArray();
        long[] ones = new long[input.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor words = tensor(input);
                OnnxTensor mask = tensor(ones);
                OnnxTensor types = tensor(new long[input.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", words, "attention_mask", mask, "token_type_ids", types))) {
            var all = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[] vectors = new float[places.length * WIDTH];
            for (int index = 0; index < places.length; index++) {
                all.get(places[index] * WIDTH, vectors, index * WIDTH, WIDTH);
            }
            return vectors;
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence model failed: " + e.getMessage(), e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static byte[] resource(String name) {
        try (@Nullable InputStream in = SentenceModel.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, () -> "The program lacks its file " + name + ".")
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
