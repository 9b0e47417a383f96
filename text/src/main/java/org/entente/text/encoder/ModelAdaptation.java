package org.entente.text.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Run by the build: takes the network and its vocabulary from Maven Central's e5-small-v2-q (MIT licence, Wang et al.
 * 2022) and adapts it with our own file, which {@code docs/decisions/0004-sentence-model.md} tells how to train.
 */
public final class ModelAdaptation {
    private static final String ORIGINAL = "/e5-small-v2-q";

    private ModelAdaptation() {}

    /** @param arguments the adapter file, and the directory to write to */
    public static void main(String[] arguments) throws IOException {
        Path adapter = Path.of(arguments[0]);
        Path directory = Path.of(arguments[1]);
        Path model = directory.resolve(SentenceModel.NETWORK);
        if (Files.exists(model) && Files.getLastModifiedTime(model).compareTo(Files.getLastModifiedTime(adapter)) > 0) {
            return;
        }
        Files.createDirectories(directory);
        Files.writeString(directory.resolve(SentenceModel.VOCABULARY), vocabulary(), StandardCharsets.UTF_8);
        byte[] network = original(".onnx");
        new Adapter(new OnnxTensors(network)).apply(Files.readAllBytes(adapter));
        Path unfinished = model.resolveSibling(SentenceModel.NETWORK + ".part");
        Files.write(unfinished, network);
        Files.move(unfinished, model, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** One piece a line, in the order of their numbers. */
    private static String vocabulary() throws IOException {
        JsonNode pieces =
                new ObjectMapper().readTree(original("-tokenizer.json")).at("/model/vocab");
        return pieces.properties().stream()
                .sorted(Comparator.comparingInt(piece -> piece.getValue().asInt()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static byte[] original(String end) throws IOException {
        try (@Nullable InputStream in = ModelAdaptation.class.getResourceAsStream(ORIGINAL + end)) {
            return Objects.requireNonNull(in, "The jar of e5-small-v2-q is not on the class path.")
                    .readAllBytes();
        }
    }
}
