package org.entente.app.command;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.app.engine.Engine;
import org.entente.model.Document;
import org.entente.store.Added;
import org.entente.store.StoreException;
import org.entente.store.Workspace;
import org.entente.text.coding.Coder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Documents into the workspace; the same document twice changes nothing. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Read and code documents and keep them in a workspace.",
        customSynopsis = {
            "",
            "  entente add examples/gulf-2014",
            "  entente add report.pdf --date 2014-06-20 --store gulf.db",
            "  entente add https://www.example.org/world/feed.rss",
            "",
            "entente add FILE|ADDRESS… [--date YYYY-MM-DD] [--store FILE]"
        })
final class AddCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private Stores stores = new Stores();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        List<Document> documents = inputs.read(err);
        Map<Added, Integer> counts = new EnumMap<>(Added.class);
        try (Workspace workspace = stores.openOrCreate()) {
            Engine engine = null;
            for (Document document : documents) {
                Added added = Added.KNOWN;
                if (!workspace.holds(document, Coder.NAME)) {
                    engine = engine == null ? Engine.load(inputs.actors()) : engine;
                    added = workspace.add(engine.code(workspace.named(document)), Coder.NAME);
                }
                counts.merge(added, 1, Integer::sum);
            }
            err.println(Summary.count(counts.getOrDefault(Added.NEW, 0), "document") + " added, "
                    + counts.getOrDefault(Added.RECODED, 0) + " coded again, "
                    + counts.getOrDefault(Added.KNOWN, 0) + " known already; " + stores.file() + " now holds "
                    + workspace.size() + ".");
        } catch (StoreException e) {
            throw Stores.error(e);
        }
        return 0;
    }
}
