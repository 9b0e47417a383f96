package org.entente.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.app.terminal.ExitCode;
import org.entente.store.StoreException;
import org.entente.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The integrity of a workspace. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Check a workspace: the file, the search index, every event's evidence.",
        customSynopsis = {"", "  entente check --store gulf.db", "", "entente check [--store FILE]"})
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Stores stores = new Stores();

    @Override
    public Integer call() {
        try (Workspace workspace = stores.open()) {
            List<String> problems = workspace.check();
            problems.forEach(spec.commandLine().getOut()::println);
            if (!problems.isEmpty()) {
                spec.commandLine()
                        .getErr()
                        .println("error: " + Summary.count(problems.size(), "problem") + " in " + stores.file() + ".");
                spec.commandLine().getErr().println("hint: Add the documents to a new workspace: --store new.db");
                return ExitCode.BAD_DATA.number();
            }
            spec.commandLine()
                    .getOut()
                    .println(stores.file() + " is sound: " + Summary.count(workspace.size(), "document")
                            + records(workspace.eventLog().size()) + ".");
            return 0;
        } catch (StoreException e) {
            throw Stores.error(e);
        }
    }

    private static String records(long number) {
        return number == 0 ? "" : ", " + number + (number == 1 ? " record" : " records") + " of event data";
    }
}
