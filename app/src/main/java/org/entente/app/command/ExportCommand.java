package org.entente.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.app.evidence.AllTies;
import org.entente.app.evidence.TieExport;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.Output;
import org.entente.app.terminal.UserError;
import org.entente.model.Coding;
import org.entente.store.EventLog;
import org.entente.store.GoldSentence;
import org.entente.store.StoreException;
import org.entente.store.Workspace;
import org.entente.store.exchange.EventFormat;
import org.entente.store.exchange.Exporter;
import org.entente.store.exchange.Network;
import org.entente.store.exchange.NetworkFormat;
import org.entente.store.exchange.Provenance;
import org.entente.store.exchange.SourcedEvent;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Events and ties of a workspace for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write the events or the network of a workspace for other programs.",
        customSynopsis = {
            "",
            "  entente export --to csv events.csv",
            "  entente export --to gexf gulf.gexf --store gulf.db --from 1989-01-01 --until 1991-12-31",
            "  entente export --to graphml today.graphml",
            "",
            "entente export --to jsonl|csv|plover|graphml|gexf|ties|gold FILE [--from D] [--until D] [--store FILE]"
        },
        footer = {
            "",
            "jsonl, csv and plover write every event with its document, span and coder; 'entente import --from entente'",
            "reads them back. graphml writes the ties of the last day, gexf and ties (a CSV) those of every month.",
            "gold writes the sentences of which people judged every event; 'entente eval events' reads them."
        })
final class ExportCommand implements Callable<Integer> {
    enum Form {
        JSONL,
        CSV,
        PLOVER,
        GRAPHML,
        GEXF,
        TIES,
        GOLD
    }

    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORM",
            description =
                    "jsonl, csv or plover for events; graphml, gexf or ties for the network; gold for corrections.")
    private Form form = Form.JSONL;

    @Parameters(index = "0", paramLabel = "FILE", description = "The file to write.")
    private Path file = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "YYYY-MM-DD",
            converter = DateConverter.class,
            description = "First day (default: for events the first known, for ties a year before the last).")
    private @Nullable LocalDate from;

    @Option(
            names = "--until",
            paramLabel = "YYYY-MM-DD",
            converter = DateConverter.class,
            description = "Last day (default: the last known).")
    private @Nullable LocalDate until;

    @Mixin
    private Stores stores = new Stores();

    @Override
    public Integer call() {
        return form == Form.GOLD ? gold() : written();
    }

    private int gold() {
        try (Workspace workspace = stores.open()) {
            List<GoldSentence> gold = workspace.gold();
            if (gold.isEmpty()) {
                throw new UserError(
                        ExitCode.BAD_DATA,
                        "There is no sentence in " + stores.file() + " of which people judged every event.",
                        "Confirm, reject or edit events on the page first: entente serve --store " + stores.file());
            }
            Output.stream(file, out -> {
                out.write(GoldSentence.file(gold));
                return file;
            });
            spec.commandLine().getErr().println(Summary.count(gold.size(), "sentence") + " written to " + file + ".");
            return 0;
        } catch (StoreException e) {
            throw Stores.error(e);
        }
    }

    private int written() {
        return stores.contents((texts, log) -> {
            LocalDate last = until == null ? Stores.latest(texts, log) : until;
            if (from != null && from.isAfter(last)) {
                throw new UserError(
                        ExitCode.USAGE,
                        "The time from " + from + " to " + last + " ends before it begins.",
                        "Give an earlier --from or a later --until.");
            }
            String what = Output.stream(file, out -> write(texts, log, last, out));
            PrintWriter err = spec.commandLine().getErr();
            err.println(what + " written to " + file + ".");
            return 0;
        });
    }

    private String write(List<Coding> texts, EventLog log, LocalDate last, Writer out) throws IOException {
        return switch (form) {
            case JSONL -> events(EventFormat.JSONL, texts, log, last, out);
            case CSV -> events(EventFormat.CSV, texts, log, last, out);
            case PLOVER -> events(EventFormat.PLOVER, texts, log, last, out);
            case GRAPHML -> network(NetworkFormat.GRAPHML, texts, log, last, out);
            case GEXF -> network(NetworkFormat.GEXF, texts, log, last, out);
            case TIES -> network(NetworkFormat.CSV, texts, log, last, out);
            case GOLD -> throw new IllegalStateException("Gold is written from corrections.");
        };
    }

    private String events(EventFormat format, List<Coding> texts, EventLog log, LocalDate last, Writer out)
            throws IOException {
        Stream<SourcedEvent> told = texts.stream()
                .flatMap(coding -> coding.events().stream()
                        .map(event -> new SourcedEvent(event, Provenance.of(coding.document()))));
        List<SourcedEvent> few = Stream.concat(told, log.retold().stream())
                .filter(sourced -> within(sourced, last))
                .sorted(EventMerge.ORDER)
                .toList();
        EventMerge merge = new EventMerge(few, Exporter.begin(format, out));
        log.forEachEvent(from == null ? EARLIEST : from, last, merge::write);
        return Summary.count(merge.finish(), "event");
    }

    private boolean within(SourcedEvent sourced, LocalDate last) {
        if (sourced.event().date() == null) {
            return from == null && until == null;
        }
        LocalDate day = sourced.event().date().from();
        return !day.isAfter(last) && (from == null || !day.isBefore(from));
    }

    private String network(NetworkFormat format, List<Coding> texts, EventLog log, LocalDate last, Writer out)
            throws IOException {
        boolean series = format != NetworkFormat.GRAPHML;
        LocalDate first = !series ? last : from == null ? last.minusYears(1) : from;
        AllTies ties = AllTies.of(texts, log, first, last);
        Network network = series ? TieExport.monthly(ties, first, last) : TieExport.at(ties, last);
        Exporter.network(format, network, out);
        return Summary.count(network.actors().size(), "actor") + " and "
                + Summary.count(network.ties().size(), "tie");
    }
}
