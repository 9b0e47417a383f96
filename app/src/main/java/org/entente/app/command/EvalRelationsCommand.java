package org.entente.app.command;

import java.util.concurrent.Callable;
import org.entente.app.engine.Engine;
import org.entente.text.evaluation.RelationEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The label of a given source and target. */
@Command(name = "relations", mixinStandardHelpOptions = true, description = "The label of a given source and target.")
final class EvalRelationsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private EvalFile file = new EvalFile();

    @Mixin
    private ReadingWith reading = new ReadingWith();

    @Override
    public Integer call() {
        file.show(
                new RelationEvaluation(Engine.load(null, reading.settings()).pairReader())
                        .evaluate(file.read(RelationEvaluation::read)),
                spec.commandLine().getOut());
        return 0;
    }
}
