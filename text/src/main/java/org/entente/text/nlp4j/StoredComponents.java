package org.entente.text.nlp4j;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.dep.DEPState;
import edu.emory.mathcs.nlp.component.pos.POSState;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.util.List;

/** NLP4J's tagger and parser over the model file. */
final class StoredComponents {
    private StoredComponents() {}

    static POSTagger<NLPNode> tagger(ModelReader in) {
        POSTagger<NLPNode> tagger = new POSTagger<>();
        tagger.setFeatureTemplate(StoredFeatures.<POSState<NLPNode>>read(in));
        tagger.setOptimizer(StoredWeights.read(in));
        tagger.setFlag(NLPFlag.DECODE);
        return tagger;
    }

    static DEPParser<NLPNode> parser(ModelReader in) {
        DEPParser<NLPNode> parser = new DEPParser<>();
        parser.setFeatureTemplate(StoredFeatures.<DEPState<NLPNode>>read(in));
        StoredWeights weights = StoredWeights.read(in);
        parser.setOptimizer(weights);
        List<String> labels = weights.getLabelMap().getLabelList();
        for (int label = 0; label < labels.size(); label++) {
            parser.getLabelCandidates().add(labels.get(label), label);
        }
        parser.setFlag(NLPFlag.DECODE);
        return parser;
    }
}
