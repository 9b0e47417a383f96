package org.entente.text.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
    @TempDir
    private Path directory;

    @Test
    void parsesLikeTheOriginalModels() {
        Pipeline pipeline = Pipeline.load();
        Map<String, List<String>> golden = GoldenParses.rows();
        assertThat(golden.keySet())
                .containsExactlyElementsOf(GoldenParses.sentences())
                .hasSizeGreaterThanOrEqualTo(200);
        golden.forEach((sentence, rows) ->
                assertThat(OriginalParses.rows(pipeline, sentence)).as(sentence).isEqualTo(rows));
    }

    @Test
    void readsWhatWasWritten() throws IOException {
        Path file = directory.resolve("file");
        try (ModelWriter out = new ModelWriter(file)) {
            out.integer(-7);
            out.string("Ünïté");
            out.bytes(new byte[] {1, -2, 3});
            out.longs(new long[] {Long.MIN_VALUE, 5});
            out.strings(List.of("a", ""));
            out.chars(new char[] {'x', '\uFFFF', 'z'});
            out.ints(new int[0]);
            out.floats(new float[] {1.5f, -0.25f});
        }
        ModelReader in = reader(file);
        assertThat(in.integer()).isEqualTo(-7);
        assertThat(in.string()).isEqualTo("Ünïté");
        assertThat(in.bytes()).isEqualTo(ByteBuffer.wrap(new byte[] {1, -2, 3}));
        assertThat(in.longs().get(0)).isEqualTo(Long.MIN_VALUE);
        assertThat(in.strings()).containsExactly("a", "");
        assertThat(in.chars().toString()).isEqualTo("x\uFFFFz");
        assertThat(in.ints().limit()).isZero();
        assertThat(in.floats().get(1)).isEqualTo(-0.25f);
    }

    @Test
    void findsEveryHashAndNoOther() throws IOException {
        Random random = new Random(7);
        long[] hashes = LongStream.generate(random::nextLong).limit(10_000).toArray();
        Long[] sorted =
                Arrays.stream(hashes).boxed().sorted(Long::compareUnsigned).toArray(Long[]::new);
        Path file = directory.resolve("file");
        try (ModelWriter out = new ModelWriter(file)) {
            HashIndex.write(
                    out, Arrays.stream(sorted).mapToLong(Long::longValue).toArray());
            HashIndex.write(out, new long[0]);
        }
        ModelReader in = reader(file);
        HashIndex index = HashIndex.read(in);
        for (int row = 0; row < sorted.length; row++) {
            assertThat(index.find(sorted[row])).isEqualTo(row);
        }
        assertThat(LongStream.generate(random::nextLong).limit(10_000)).allMatch(hash -> index.find(hash) == -1);
        assertThat(HashIndex.read(in).find(1)).isEqualTo(-1);
    }

    @Test
    void keepsLexiconsInTheirOrder() throws IOException {
        Map<String, Set<String>> lexicon = new LinkedHashMap<>();
        lexicon.put("iran", new LinkedHashSet<>(List.of("10", "1", "101")));
        lexicon.put("iraq", new LinkedHashSet<>(List.of("10", "1", "101")));
        lexicon.put("said", Set.of("0"));
        Path file = directory.resolve("file");
        try (ModelWriter out = new ModelWriter(file)) {
            Lexicon.write(out, lexicon);
        }
        Lexicon<List<String>> read = Lexicon.read(reader(file), List::copyOf);
        assertThat(read.get("iraq")).containsExactly("10", "1", "101");
        assertThat(read.get("said")).containsExactly("0");
        assertThat(read.get("sai")).isNull();
    }

    private static ModelReader reader(Path file) throws IOException {
        return new ModelReader(ByteBuffer.wrap(Files.readAllBytes(file)));
    }
}
