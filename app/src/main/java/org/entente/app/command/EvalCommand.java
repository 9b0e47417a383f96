package org.entente.app.command;

import java.util.concurrent.Callable;
import org.entente.app.engine.Engine;
import org.entente.text.actor.ActorResolver;
import org.entente.text.evaluation.ActorEvaluation;
import org.entente.text.evaluation.ActorFile;
import org.entente.text.evaluation.Evaluation;
import org.entente.text.evaluation.EventEvaluation;
import org.entente.text.evaluation.RelationEvaluation;
import org.entente.text.evaluation.StatementEvaluation;
import org.entente.text.evaluation.StatementFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Accuracy on labelled files, one subcommand for each kind of file. */
@Command(
        name = "eval",
        subcommands = {EvalLinks.class, EvalDyads.class},
        mixinStandardHelpOptions = true,
        description = "How well Entente reads, measured on a labelled file.",
        footer = {"", "The files' forms are in docs/reference/evaluation.md."})
final class EvalCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "What is to be measured is missing: relations, events, actors, statements, links or dyads");
    }

    @Command(mixinStandardHelpOptions = true, description = "The label of a given source and target.")
    int relations(@Mixin EvalFile file, @Mixin ReadingWith reading) {
        var items = file.read(RelationEvaluation::read);
        return show(
                file,
                new RelationEvaluation(Engine.load(null, reading.settings()).pairReader()).evaluate(items));
    }

    @Command(mixinStandardHelpOptions = true, description = "Events of single texts, end to end: dyad and label.")
    int events(@Mixin EvalFile file, @Mixin ReadingWith reading) {
        var items = file.read(EventEvaluation::read);
        Engine engine = Engine.load(null, reading.settings());
        return show(file, new EventEvaluation(document -> engine.code(document).events()).evaluate(items));
    }

    @Command(mixinStandardHelpOptions = true, description = "Whom phrases stand for: country and sector.")
    int actors(@Mixin EvalFile file) {
        var phrases = file.read(ActorFile::read);
        return show(file, new ActorEvaluation(new ActorResolver(Engine.knowledge(null))).evaluate(phrases));
    }

    @Command(mixinStandardHelpOptions = true, description = "Who says what: content spans, and content with source.")
    int statements(@Mixin EvalFile file) {
        var texts = file.read(StatementFile::read);
        return show(file, new StatementEvaluation(Engine.language()).evaluate(texts));
    }

    private int show(EvalFile file, Evaluation evaluation) {
        file.show(evaluation, spec.commandLine().getOut());
        return 0;
    }
}
