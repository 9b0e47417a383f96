package org.entente.app.command;

import java.util.concurrent.Callable;
import org.entente.app.engine.Engine;
import org.entente.text.evaluation.EventEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Events of single texts, end to end: dyad and label. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = "Events of single texts, end to end: dyad and label.")
final class EvalEventsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private EvalFile file = new EvalFile();

    @Mixin
    private ReadingWith reading = new ReadingWith();

    @Override
    public Integer call() {
        Engine engine = Engine.load(null, reading.settings());
        file.show(
                new EventEvaluation(document -> engine.code(document).events())
                        .evaluate(file.read(EventEvaluation::read)),
                spec.commandLine().getOut());
        return 0;
    }
}
