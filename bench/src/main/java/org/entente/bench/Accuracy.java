package org.entente.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.app.engine.Engine;
import org.entente.text.actor.ActorResolver;
import org.entente.text.coding.CoderSettings;
import org.entente.text.evaluation.ActorEvaluation;
import org.entente.text.evaluation.ActorFile;
import org.entente.text.evaluation.Evaluation;
import org.entente.text.evaluation.EventEvaluation;
import org.entente.text.evaluation.RelationEvaluation;
import org.entente.text.evaluation.StatementEvaluation;
import org.entente.text.evaluation.StatementFile;

/** The measurements on labelled files. */
enum Accuracy implements Measurement {
    RELATIONS("relations", "FILE: label of a given source and target") {
        @Override
        Evaluation evaluate(Path file, CoderSettings settings) throws IOException {
            return new RelationEvaluation(Engine.load(null, settings).pairReader())
                    .evaluate(RelationEvaluation.read(file));
        }
    },
    EVENTS("events", "FILE: events of single texts, end to end") {
        @Override
        Evaluation evaluate(Path file, CoderSettings settings) throws IOException {
            Engine engine = Engine.load(null, settings);
            return new EventEvaluation(document -> engine.code(document).events()).evaluate(EventEvaluation.read(file));
        }
    },
    ACTORS("actors", "FILE: country and sector of phrases") {
        @Override
        Evaluation evaluate(Path file, CoderSettings settings) throws IOException {
            return new ActorEvaluation(new ActorResolver(Engine.knowledge(null))).evaluate(ActorFile.read(file));
        }
    },
    STATEMENTS("statements", "FILE: who says what") {
        @Override
        Evaluation evaluate(Path file, CoderSettings settings) throws IOException {
            return new StatementEvaluation(Engine.language()).evaluate(StatementFile.read(file));
        }
    };

    private final String measured;
    private final String description;

    Accuracy(String measured, String description) {
        this.measured = measured;
        this.description = description;
    }

    abstract Evaluation evaluate(Path file, CoderSettings settings) throws IOException;

    @Override
    public String title() {
        return measured;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public String measure(List<Path> files) throws IOException {
        return Markdown.of(evaluate(files.get(0), CoderSettings.ALL));
    }
}
