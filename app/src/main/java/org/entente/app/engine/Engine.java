package org.entente.app.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.entente.model.Coding;
import org.entente.model.Document;
import org.entente.text.actor.ActorReader;
import org.entente.text.codebook.Codebook;
import org.entente.text.coding.Coder;
import org.entente.text.coding.CoderSettings;
import org.entente.text.coding.Explanations;
import org.entente.text.coding.FrameRelations;
import org.entente.text.encoder.PairNetwork;
import org.entente.text.encoder.SentenceModel;
import org.entente.text.knowledge.ActorKnowledge;
import org.entente.text.language.Language;
import org.entente.text.nlp4j.Nlp4jLanguage;
import org.entente.text.relation.FramePairReader;
import org.entente.text.relation.FrameReader;
import org.entente.text.relation.JointPairReader;
import org.entente.text.relation.NetworkPairReader;
import org.entente.text.relation.PairReader;
import org.jspecify.annotations.Nullable;

/** The parser, the knowledge and the coder, ready to work. */
public final class Engine {
    private static final int AT_ONCE = 256;

    private final ActorKnowledge knowledge;
    private final Coder coder;
    private final FrameReader frames;
    private final @Nullable PairNetwork network;
    private final CoderSettings settings;

    private Engine(ActorKnowledge knowledge, CoderSettings settings) {
        this.network = settings.model() ? PairNetwork.load(SentenceModel.load()) : null;
        this.settings = settings;
        this.knowledge = knowledge;
        Language language = Nlp4jLanguage.load();
        Codebook codebook = Codebook.load();
        this.coder = new Coder(language, new ActorReader(knowledge), codebook, network, settings);
        this.frames = new FrameReader(language, new FrameRelations(codebook));
    }

    /** @param actors the user's own actors, null for none */
    public static Engine load(@Nullable Path actors) {
        return load(actors, CoderSettings.ALL);
    }

    /**
     * @param actors the user's own actors, null for none
     * @param settings what to read with
     */
    public static Engine load(@Nullable Path actors, CoderSettings settings) {
        return new Engine(knowledge(actors), settings);
    }

    /** The knowledge of actors alone, without the parser. */
    public static ActorKnowledge knowledge(@Nullable Path actors) {
        return actors == null ? ActorKnowledge.bundled() : ActorKnowledge.with(actors);
    }

    public ActorKnowledge knowledge() {
        return knowledge;
    }

    /** The parser alone. */
    public static Language language() {
        return Nlp4jLanguage.load();
    }

    /** The reader of what one given actor does to another, with the frames, the model or both as the settings say. */
    public PairReader pairReader() {
        if (network == null) {
            return new FramePairReader(frames);
        }
        NetworkPairReader model = new NetworkPairReader(network);
        return settings.frames() ? new JointPairReader(model, frames) : model;
    }

    public Coding code(Document document) {
        return coder.code(document);
    }

    /** @param explanations is told why each event was coded */
    public Coding code(Document document, Explanations explanations) {
        return coder.code(document, explanations);
    }

    /** The codings in the order of the documents, worked out on all processors. */
    public List<Coding> code(List<Document> documents) {
        return documents.parallelStream().map(coder::code).toList();
    }

    /**
     * The same, handed over a few hundred at a time and then forgotten.
     *
     * @param sink is given the codings in the order of the documents, on the calling thread
     */
    public void code(List<Document> documents, Consumer<Coding> sink) {
        for (int begin = 0; begin < documents.size(); begin += AT_ONCE) {
            code(documents.subList(begin, Math.min(documents.size(), begin + AT_ONCE)))
                    .forEach(sink);
        }
    }
}
