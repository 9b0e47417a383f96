package org.entente.text.nlp4j;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Run by the build: makes one file, quick to read, of NLP4J's models, which are compressed serialized objects and take
 * over ten seconds to load. Values are kept bit for bit.
 */
public final class ModelConversion {
    private ModelConversion() {}

    /** Writes the model file to the directory given, unless it is there already and up to date. */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        Path file = Path.of(arguments[0]).resolve(ModelFile.NAME);
        String fingerprint = OriginalModels.fingerprint();
        if (!isCurrent(file, fingerprint)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path unfinished = file.resolveSibling(ModelFile.NAME + ".part");
            try (ModelWriter out = new ModelWriter(unfinished)) {
                write(out, fingerprint);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static boolean isCurrent(Path file, String fingerprint) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer head = ByteBuffer.allocate(1000);
            channel.read(head);
            ModelReader reader = new ModelReader(head.flip());
            return reader.integer() == ModelFile.VERSION && reader.string().equals(fingerprint);
        }
    }

    private static void write(ModelWriter out, String fingerprint) throws ReflectiveOperationException {
        out.integer(ModelFile.VERSION);
        out.string(fingerprint);
        Lexicon.write(out, OriginalModels.ambiguityClasses());
        Lexicon.write(out, OriginalModels.clusters());
        write(out, OriginalModels.tagger());
        write(out, OriginalModels.parser());
    }

    private static void write(ModelWriter out, OnlineComponent<?, ?> component) throws ReflectiveOperationException {
        SortedMap<Long, Integer> rows = rows(component.getFeatureTemplate());
        long[] hashes = rows.keySet().stream().mapToLong(Long::longValue).toArray();
        int[] features = rows.values().stream().mapToInt(Integer::intValue).toArray();
        StoredFeatures.write(out, component.getFeatureTemplate(), hashes);
        writeWeights(out, component.getOptimizer(), features);
    }

    /** The models' features by hash; the library offers no way to read its map. */
    private static SortedMap<Long, Integer> rows(FeatureTemplate<?, ?> template) throws ReflectiveOperationException {
        Field field = FeatureTemplate.class.getDeclaredField("feature_map");
        field.setAccessible(true);
        FeatureMap map = (FeatureMap) field.get(template);
        List<Object2IntMap<String>> types = map.getIndexMaps();
        SortedMap<Long, Integer> rows = new TreeMap<>(Long::compareUnsigned);
        for (int type = 0; type < types.size(); type++) {
            for (Object2IntMap.Entry<String> entry : types.get(type).object2IntEntrySet()) {
                if (rows.put(FeatureHash.of(type, entry.getKey()), entry.getIntValue()) != null) {
                    throw new IllegalStateException("Two features share a hash: \"" + entry.getKey() + "\".");
                }
            }
        }
        return rows;
    }

    private static void writeWeights(ModelWriter out, OnlineOptimizer optimizer, int[] features) {
        MajorVector all = optimizer.getWeightVector().getSparseWeightVector();
        int count = all.countNonZeroWeights();
        int[] begins = new int[features.length + 1];
        byte[] labels = new byte[count];
        float[] weights = new float[count];
        int next = 0;
        for (int row = 0; row < features.length; row++) {
            begins[row] = next;
            for (int label = 0; label < all.getLabelSize(); label++) {
                float weight = all.get(label, features[row]);
                if (weight != 0) {
                    labels[next] = (byte) label;
                    weights[next++] = weight;
                }
            }
        }
        begins[features.length] = next;
        out.strings(optimizer.getLabelMap().getLabelList());
        out.ints(begins);
        out.bytes(labels);
        out.floats(weights);
    }
}
