package org.entente.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.app.engine.Engine;
import org.entente.app.json.Json;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.UserError;
import org.entente.model.Actor;
import org.entente.model.Sector;
import org.entente.text.actor.ActorResolver;
import org.entente.text.actor.Resolution;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One actor phrase to its actor, sector and principal. */
@Command(
        name = "resolve",
        mixinStandardHelpOptions = true,
        description = "Whom a phrase stands for: actor, country, sector, principal.",
        customSynopsis = {
            "",
            "  entente resolve \"the Kremlin\"",
            "  entente resolve \"the Iranian president\" --date 2014-07-01",
            "",
            "entente resolve PHRASE [--context TEXT] [--date YYYY-MM-DD] [--format table|json]"
        })
final class ResolveCommand implements Callable<Integer> {
    enum Format {
        TABLE,
        JSON
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PHRASE", description = "The words as a text has them.")
    private String phrase = "";

    @Option(names = "--context", paramLabel = "TEXT", description = "The sentence or article around the phrase.")
    private @Nullable String context;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = DateConverter.class,
            description = "The day the phrase was written; offices change hands.")
    private @Nullable LocalDate date;

    @Option(names = "--actors", paramLabel = "FILE", description = "Your own actors, as a TSV file.")
    private @Nullable Path actors;

    @Option(names = "--format", paramLabel = "table|json", description = "A table (the default) or JSON.")
    private Format format = Format.TABLE;

    @Override
    public Integer call() {
        Optional<Resolution> found = new ActorResolver(Engine.knowledge(actors)).resolve(phrase, context, date);
        if (found.isEmpty()) {
            throw new UserError(
                    ExitCode.BAD_DATA,
                    "No actor is known for \"" + phrase + "\".",
                    "Maybe the country is missing (\"the Iranian president\"), or add your own: --actors my-actors.tsv");
        }
        Actor actor = found.get().actor();
        switch (format) {
            case TABLE -> spec.commandLine().getOut().print(table(actor));
            case JSON -> spec.commandLine().getOut().println(Json.line(json(actor)));
        }
        return 0;
    }

    private static String table(Actor actor) {
        return new Table("ACTOR", "NAME", "KIND", "COUNTRY", "SECTOR", "PRINCIPAL")
                .row(
                        actor.id(),
                        actor.name(),
                        actor.kind().name(),
                        dash(actor.country()),
                        dash(sectors(actor)),
                        dash(actor.principal()))
                .text();
    }

    private ObjectNode json(Actor actor) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("phrase", phrase);
        node.put("id", actor.id());
        node.put("name", actor.name());
        node.put("kind", actor.kind().name());
        node.put("country", actor.country());
        node.put("sector", sectors(actor).isEmpty() ? null : sectors(actor));
        node.put("principal", actor.principal());
        return node;
    }

    private static String sectors(Actor actor) {
        return actor.sectors().stream().map(Sector::name).collect(Collectors.joining(" "));
    }

    private static String dash(@Nullable String value) {
        return value == null || value.isEmpty() ? "-" : value;
    }
}
