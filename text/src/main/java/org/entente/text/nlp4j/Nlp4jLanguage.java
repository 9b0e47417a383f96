package org.entente.text.nlp4j;

import java.util.List;
import org.entente.model.Span;
import org.entente.text.language.Language;
import org.entente.text.language.Parse;
import org.entente.text.sentence.Sentences;

/** English by Emory NLP4J's tagger, lemmatizer and dependency parser. Thread-safe; one instance serves a program. */
public final class Nlp4jLanguage implements Language {
    private final Pipeline pipeline;

    private Nlp4jLanguage(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** Reads the models. */
    public static Nlp4jLanguage load() {
        return new Nlp4jLanguage(Pipeline.load());
    }

    @Override
    public List<Span> sentences(String text) {
        return Sentences.of(text);
    }

    @Override
    public Parse parse(String text, Span sentence) {
        return new Parse(sentence, pipeline.words(text, Tokenizer.tokens(text, sentence)));
    }
}
