package org.entente.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.app.json.EvaluationJson;
import org.entente.app.json.Json;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.UserError;
import org.entente.text.evaluation.Counts;
import org.entente.text.evaluation.Evaluation;
import org.entente.text.evaluation.Prediction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The labelled file an eval command reads, and how it shows what it measured. */
final class EvalFile {
    enum Format {
        TABLE,
        JSON
    }

    /** Reads a labelled file. */
    interface Reader<T> {
        T read(Path file) throws IOException;
    }

    @Parameters(index = "0", paramLabel = "FILE", description = "The labelled file.")
    private Path file = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "P.tsv",
            description = "Write one line an item: id, gold, predicted, confidence.")
    private @Nullable Path out;

    @Option(names = "--format", paramLabel = "table|json", description = "table (the default) or json.")
    private Format format = Format.TABLE;

    /** What the reader makes of the file: at least one item, as nothing is measured on none. */
    <T> List<T> read(Reader<List<T>> reader) {
        List<T> items = all(reader);
        if (items.isEmpty()) {
            throw new UserError(
                    ExitCode.BAD_DATA,
                    "\"" + file + "\" has nothing to measure on: no line is labelled.",
                    "Its form is in docs/reference/evaluation.md.");
        }
        return items;
    }

    private <T> T all(Reader<T> reader) {
        try {
            return reader.read(file);
        } catch (IOException e) {
            throw Unreadable.of(file, e);
        } catch (IllegalArgumentException e) {
            throw new UserError(
                    ExitCode.BAD_DATA,
                    "\"" + file + "\" is no labelled file of this kind: " + e.getMessage(),
                    "Its form is in docs/reference/evaluation.md.");
        }
    }

    void show(Evaluation evaluation, PrintWriter writer) {
        if (out != null) {
            write(evaluation, out);
        }
        switch (format) {
            case JSON -> writer.println(Json.line(EvaluationJson.of(evaluation)));
            case TABLE -> writer.print(table(evaluation));
        }
    }

    private static void write(Evaluation evaluation, Path out) {
        StringBuilder lines = new StringBuilder("id\tgold\tpredicted\tconfidence\n");
        for (Prediction item : evaluation.items()) {
            lines.append(item.id())
                    .append('\t')
                    .append(item.gold())
                    .append('\t')
                    .append(item.predicted());
            lines.append('\t')
                    .append(String.format(Locale.ROOT, "%.4f", item.confidence()))
                    .append('\n');
        }
        try {
            Files.writeString(out, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UserError(
                    ExitCode.CANNOT_CREATE,
                    "\"" + out + "\" cannot be written: " + e.getMessage() + ".",
                    "Is the folder there?");
        }
    }

    private static String table(Evaluation evaluation) {
        Table figures = new Table("FIGURE", "VALUE");
        for (Map.Entry<String, Number> figure : evaluation.figures().entrySet()) {
            figures.row(figure.getKey(), number(figure.getValue()));
        }
        if (evaluation.classes().isEmpty()) {
            return figures.text();
        }
        Table classes = new Table("CLASS", "GOLD", "FOUND", "PRECISION", "RECALL", "F1");
        evaluation.classes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> {
                    Counts counts = entry.getValue();
                    classes.row(
                            entry.getKey(),
                            number(counts.gold()),
                            number(counts.found()),
                            number(counts.precision()),
                            number(counts.recall()),
                            number(counts.f1()));
                });
        return figures.text() + "\n" + classes.text();
    }

    private static String number(Number value) {
        return value instanceof Integer ? value.toString() : String.format(Locale.ROOT, "%.4f", value.doubleValue());
    }
}
