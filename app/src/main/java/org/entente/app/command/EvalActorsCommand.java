package org.entente.app.command;

import java.util.concurrent.Callable;
import org.entente.app.engine.Engine;
import org.entente.text.actor.ActorResolver;
import org.entente.text.evaluation.ActorEvaluation;
import org.entente.text.evaluation.ActorFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Whom phrases stand for: country and sector. */
@Command(name = "actors", mixinStandardHelpOptions = true, description = "Whom phrases stand for: country and sector.")
final class EvalActorsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private EvalFile file = new EvalFile();

    @Override
    public Integer call() {
        file.show(
                new ActorEvaluation(new ActorResolver(Engine.knowledge(null))).evaluate(file.read(ActorFile::read)),
                spec.commandLine().getOut());
        return 0;
    }
}
