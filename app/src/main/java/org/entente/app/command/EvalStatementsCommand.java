package org.entente.app.command;

import java.util.concurrent.Callable;
import org.entente.app.engine.Engine;
import org.entente.text.evaluation.StatementEvaluation;
import org.entente.text.evaluation.StatementFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Who says what: content spans, and content with source. */
@Command(
        name = "statements",
        mixinStandardHelpOptions = true,
        description = "Who says what: content spans, and content with source.")
final class EvalStatementsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private EvalFile file = new EvalFile();

    @Override
    public Integer call() {
        file.show(
                new StatementEvaluation(Engine.language()).evaluate(file.read(StatementFile::read)),
                spec.commandLine().getOut());
        return 0;
    }
}
