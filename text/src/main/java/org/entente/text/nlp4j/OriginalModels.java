package org.entente.text.nlp4j;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tukaani.xz.XZInputStream;

/** NLP4J's models as its jar holds them. Needed to build the program, not to run it. */
@SuppressWarnings("unchecked")
final class OriginalModels {
    private static final String ROOT = "/edu/emory/mathcs/nlp/";
    private static final String AMBIGUITY_CLASSES = "lexica/en-ambiguity-classes-simplified-lowercase.xz";
    private static final String CLUSTERS = "lexica/en-brown-clusters-simplified-lowercase.xz";
    private static final String TAGGER = "models/en-pos.xz";
    private static final String PARSER = "models/en-dep.xz";

    private OriginalModels() {}

    /** Tells one version of the models from another: the sizes of their files. */
    static String fingerprint() throws IOException {
        StringBuilder sizes = new StringBuilder();
        for (String path : List.of(AMBIGUITY_CLASSES, CLUSTERS, TAGGER, PARSER)) {
            sizes.append(path)
                    .append(' ')
                    .append(place(path).openConnection().getContentLength())
                    .append('\n');
        }
        return sizes.toString();
    }

    static Map<String, List<String>> ambiguityClasses() {
        return (Map<String, List<String>>) read(AMBIGUITY_CLASSES);
    }

    static Map<String, Set<String>> clusters() {
        return (Map<String, Set<String>>) read(CLUSTERS);
    }

    static OnlineComponent<NLPNode, ?> tagger() {
        return decoding((POSTagger<NLPNode>) read(TAGGER));
    }

    static OnlineComponent<NLPNode, ?> parser() {
        return decoding((DEPParser<NLPNode>) read(PARSER));
    }

    private static OnlineComponent<NLPNode, ?> decoding(OnlineComponent<NLPNode, ?> component) {
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    private static URL place(String path) {
        URL place = OriginalModels.class.getResource(ROOT + path);
        if (place == null) {
            throw new IllegalStateException("The file \"" + path + "\" of nlp4j-english is not on the class path.");
        }
        return place;
    }

    private static Object read(String path) {
        try (InputStream raw = place(path).openStream();
                InputStream unpacked = new BufferedInputStream(new XZInputStream(raw), 1 << 20);
                ObjectInputStream in = new ObjectInputStream(unpacked)) {
            return in.readObject();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ClassNotFoundException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
