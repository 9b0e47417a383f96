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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.text.language.Word;
import org.tukaani.xz.XZInputStream;

/** Tagger, lemmatizer and parser in the order in which each needs the one before. */
final class Pipeline {
    /** More words than this are parsed in parts: the parser's time grows with the square. */
    private static final int MOST_WORDS = 220;

    private final Map<String, List<String>> ambiguityClasses;
    private final Map<String, Set<String>> clusters;
    private final OnlineComponent<NLPNode, ?> tagger;
    private final OnlineComponent<NLPNode, ?> parser;
    private final Lemmas lemmas = new Lemmas();

    @SuppressWarnings("unchecked")
    private Pipeline() {
        ambiguityClasses = (Map<String, List<String>>) read("lexica/en-ambiguity-classes-simplified-lowercase.xz");
        clusters = (Map<String, Set<String>>) read("lexica/en-brown-clusters-simplified-lowercase.xz");
        tagger = (POSTagger<NLPNode>) read("models/en-pos.xz");
        parser = (DEPParser<NLPNode>) read("models/en-dep.xz");
        tagger.setFlag(NLPFlag.DECODE);
        parser.setFlag(NLPFlag.DECODE);
    }

    static Pipeline load() {
        return new Pipeline();
    }

    private static Object read(String path) {
        try (InputStream raw = Pipeline.class.getResourceAsStream("/edu/emory/mathcs/nlp/" + path);
                ObjectInputStream in = new ObjectInputStream(
                        new BufferedInputStream(new XZInputStream(Objects.requireNonNull(raw)), 1 << 20))) {
            return in.readObject();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ClassNotFoundException broken) {
            throw new IllegalStateException(broken);
        }
    }

    List<Word> words(String text, List<Token> tokens) {
        List<Word> words = new ArrayList<>(tokens.size());
        for (int from = 0; from < tokens.size(); from += MOST_WORDS) {
            List<Token> part = tokens.subList(from, Math.min(tokens.size(), from + MOST_WORDS));
            NLPNode[] nodes = analyse(part);
            for (int index = 0; index < part.size(); index++) {
                words.add(word(text, part.get(index), nodes[index + 1], from));
            }
        }
        return words;
    }

    private Word word(String text, Token token, NLPNode node, int from) {
        int head = node.getDependencyHead().getID();
        return new Word(
                from + node.getID() - 1,
                token.span(),
                token.span().of(text),
                lemmas.readable(token.form(), node.getPartOfSpeechTag()),
                node.getPartOfSpeechTag(),
                head == 0 ? -1 : from + head - 1,
                node.getDependencyLabel());
    }

    private NLPNode[] analyse(List<Token> tokens) {
        NLPNode[] nodes = new NLPNode[tokens.size() + 1];
        nodes[0] = new NLPNode();
        for (int index = 1; index < nodes.length; index++) {
            NLPNode node = new NLPNode(index, tokens.get(index - 1).form());
            node.setAmbiguityClasses(ambiguityClasses.get(node.getWordFormSimplifiedLowercase()));
            node.setWordClusters(clusters.get(node.getWordFormSimplifiedLowercase()));
            nodes[index] = node;
        }
        tagger.process(nodes);
        for (int index = 1; index < nodes.length; index++) {
            nodes[index].setLemma(lemmas.forModels(nodes[index]));
        }
        parser.process(nodes);
        return nodes;
    }
}
