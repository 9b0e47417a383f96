package org.entente.text.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** NLP4J's feature template over features that lie in the model file. */
@SuppressWarnings("serial")
final class StoredFeatures<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {
    private final transient HashIndex known;

    /** The library takes null for "no features yet". */
    private StoredFeatures(HashIndex known) {
        super(null, new HyperParameter());
        this.known = known;
    }

    static <S extends NLPState<NLPNode>> StoredFeatures<S> read(ModelReader in) {
        List<String> sets = in.strings();
        int count = in.integer();
        List<List<String>> lists = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            lists.add(in.strings());
        }
        StoredFeatures<S> features = new StoredFeatures<>(HashIndex.read(in));
        sets.forEach(item -> features.addSet(item(item)));
        lists.forEach(
                items -> features.add(items.stream().map(StoredFeatures::item).toArray(FeatureItem[]::new)));
        return features;
    }

    static void write(ModelWriter out, FeatureTemplate<?, ?> template, long[] hashes) {
        out.strings(
                template.getSetFeatureList().stream().map(StoredFeatures::text).toList());
        out.integer(template.getFeatureList().size());
        for (FeatureItem[] items : template.getFeatureList()) {
            out.strings(List.of(items).stream().map(StoredFeatures::text).toList());
        }
        HashIndex.write(out, hashes);
    }

    @Override
    protected void add(SparseVector vector, int type, @Nullable String value, float weight, boolean train) {
        if (value != null) {
            int row = known.find(FeatureHash.of(type, value));
            if (row >= 0) {
                vector.add(row, weight);
            }
        }
    }

    private static String text(FeatureItem item) {
        return String.join(
                " ",
                item.source.name(),
                item.relation == null ? "-" : item.relation.name(),
                Integer.toString(item.window),
                item.field.name(),
                item.attribute == null ? "-" : item.attribute.toString());
    }

    /** The library takes null for "the node itself" and for "no attribute". */
    private static FeatureItem item(String text) {
        String[] parts = text.split(" ", -1);
        Relation relation = parts[1].equals("-") ? null : Relation.valueOf(parts[1]);
        Field field = Field.valueOf(parts[3]);
        return new FeatureItem(
                Source.valueOf(parts[0]), relation, Integer.parseInt(parts[2]), field, attribute(field, parts[4]));
    }

    private static @Nullable Object attribute(Field field, String text) {
        if (field == Field.prefix || field == Field.suffix) {
            return Integer.valueOf(text);
        }
        return field == Field.valency ? Direction.valueOf(text) : null;
    }
}
