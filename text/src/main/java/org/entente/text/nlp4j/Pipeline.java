package org.entente.text.nlp4j;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.entente.text.language.Word;
import org.jspecify.annotations.Nullable;

/** Tagger, lemmatizer and parser in the order in which each needs the one before. */
final class Pipeline {
    /** More words than this are parsed in parts: the parser's time grows with the square. */
    private static final int MOST_WORDS = 220;

    private final Function<String, @Nullable List<String>> ambiguityClasses;
    private final Function<String, @Nullable Set<String>> clusters;
    private final OnlineComponent<NLPNode, ?> tagger;
    private final OnlineComponent<NLPNode, ?> parser;
    private final Lemmas lemmas = new Lemmas();

    Pipeline(
            Function<String, @Nullable List<String>> ambiguityClasses,
            Function<String, @Nullable Set<String>> clusters,
            OnlineComponent<NLPNode, ?> tagger,
            OnlineComponent<NLPNode, ?> parser) {
        this.ambiguityClasses = ambiguityClasses;
        this.clusters = clusters;
        this.tagger = tagger;
        this.parser = parser;
    }

    static Pipeline load() {
        ModelReader in = ModelFile.open();
        Lexicon<List<String>> ambiguityClasses = Lexicon.read(in, List::copyOf);
        Lexicon<Set<String>> clusters = Lexicon.read(in, LinkedHashSet::new);
        return new Pipeline(
                ambiguityClasses::get, clusters::get, StoredComponents.tagger(in), StoredComponents.parser(in));
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
            node.setAmbiguityClasses(ambiguityClasses.apply(node.getWordFormSimplifiedLowercase()));
            node.setWordClusters(clusters.apply(node.getWordFormSimplifiedLowercase()));
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
