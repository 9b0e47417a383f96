package org.entente.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.links.LinkFigures;
import org.entente.app.links.LinkFile;
import org.entente.app.links.LinkMethod;
import org.entente.app.links.LinkSplit;
import org.entente.app.links.NameFile;
import org.entente.app.terminal.Output;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How well the next links are forecast, on a split in the common format. */
@Command(
        name = "links",
        mixinStandardHelpOptions = true,
        description = "Who meets whom next: ranks on a split of dated links.",
        footer = {
            "",
            "An event file has lines: source relation target time, in numbers; a name file: name, tab, number.",
            "Each event asks for its target and for its source. Known is every day before the one asked about."
        })
final class EvalLinks implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--train", required = true, paramLabel = "FILE", description = "The events to learn from.")
    private Path train = Path.of("");

    @Option(names = "--valid", paramLabel = "FILE", description = "Later events, known before the test begins.")
    private @Nullable Path valid;

    @Option(names = "--test", required = true, paramLabel = "FILE", description = "The events to be forecast.")
    private Path test = Path.of("");

    @Option(names = "--entities", required = true, paramLabel = "FILE", description = "The names of the entities.")
    private Path entities = Path.of("");

    @Option(names = "--relations", required = true, paramLabel = "FILE", description = "The names of the relations.")
    private Path relations = Path.of("");

    @Option(
            names = "--method",
            paramLabel = "recurrency|outlook",
            description = "outlook (the default), or recurrency: what was will be.")
    private LinkMethod method = LinkMethod.OUTLOOK;

    @Option(
            names = "--out",
            paramLabel = "P.tsv",
            description = "Write one line a question: id, gold, predicted, confidence.")
    private @Nullable Path out;

    @Option(names = "--format", paramLabel = "table|json", description = "table (the default) or json.")
    private EvalFile.Format format = EvalFile.Format.TABLE;

    @Override
    public Integer call() {
        if (out != null) {
            Output.tryOut(out);
        }
        List<String> names = read(entities, NameFile::read);
        int kinds = read(relations, NameFile::read).size();
        LinkFigures figures = method.measure(
                LinkSplit.of(
                        events(train, names.size(), kinds),
                        valid == null ? null : events(valid, names.size(), kinds),
                        events(test, names.size(), kinds),
                        names.size(),
                        kinds),
                names);
        if (out != null) {
            Output.write(out, figures.lines());
        }
        switch (format) {
            case JSON -> spec.commandLine().getOut().println(figures.json());
            case TABLE -> spec.commandLine().getOut().print(figures.table());
        }
        return 0;
    }

    private static LinkFile events(Path file, int entities, int relations) {
        return read(file, path -> LinkFile.read(path, entities, relations));
    }

    private static <T> T read(Path file, EvalFile.Reader<T> reader) {
        try {
            return reader.read(file);
        } catch (IOException e) {
            throw Unreadable.of(file, e);
        }
    }
}
