package org.entente.app.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Accuracy on labelled files. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        subcommands = {EvalRelationsCommand.class, EvalEventsCommand.class, EvalStatementsCommand.class},
        description = "How well Entente reads, measured on a labelled file.",
        footer = {"", "The files' forms are in docs/reference/evaluation.md."})
final class EvalCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "What is to be measured is missing: relations, events, actors or statements");
    }
}
