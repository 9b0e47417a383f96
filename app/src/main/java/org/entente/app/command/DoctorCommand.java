package org.entente.app.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.app.engine.Engine;
import org.entente.app.terminal.Table;
import org.entente.text.coding.Coder;
import org.entente.text.nlp4j.Nlp4jLanguage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The state of the machine, so far as Entente needs something of it. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Tell whether this machine has what Entente needs.",
        customSynopsis = {"", "  entente doctor", "", "entente doctor"})
final class DoctorCommand implements Callable<Integer> {
    private static final long MEGABYTE = 1 << 20;

    /** Under this the parser's model and a long article no longer fit. */
    private static final long LEAST_MEMORY = 512 * MEGABYTE;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Runtime runtime = Runtime.getRuntime();
        long start = System.nanoTime();
        int actors = Engine.knowledge(null).names().size();
        double knowledge = (System.nanoTime() - start) / 1e9;
        start = System.nanoTime();
        Nlp4jLanguage.load();
        double parser = (System.nanoTime() - start) / 1e9;
        spec.commandLine()
                .getOut()
                .print(new Table("WHAT", "STATE", "")
                        .row("coder", Coder.NAME, "ok")
                        .row(
                                "Java",
                                System.getProperty("java.version"),
                                ok(Runtime.version().feature() >= 17))
                        .row(
                                "memory for Java",
                                runtime.maxMemory() / MEGABYTE + " MB",
                                ok(runtime.maxMemory() >= LEAST_MEMORY))
                        .row("processors", Integer.toString(runtime.availableProcessors()), "ok")
                        .row(
                                "names known",
                                Integer.toString(actors),
                                String.format(Locale.ROOT, "ok, %.1f s", knowledge))
                        .row("parser", "loaded", String.format(Locale.ROOT, "ok, %.1f s", parser))
                        .text());
        return 0;
    }

    private static String ok(boolean well) {
        return well ? "ok" : "too little";
    }
}
