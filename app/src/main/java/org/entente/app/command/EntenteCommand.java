package org.entente.app.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program itself: bare, it prints the dozen lines that help. */
@Command(
        name = "entente",
        version = "entente 0.1.0",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        synopsisHeading = "Usage: ",
        subcommands = {
            BriefCommand.class,
            CodeCommand.class,
            StatementsCommand.class,
            ResolveCommand.class,
            AddCommand.class,
            ImportCommand.class,
            TiesCommand.class,
            BalanceCommand.class,
            ExportCommand.class,
            AskCommand.class,
            ForecastCommand.class,
            ServeCommand.class,
            EvalCommand.class,
            FitCommand.class,
            CheckCommand.class,
            DoctorCommand.class
        },
        description =
                "Reads reporting, codes who did what to whom and who says so, and weighs what pulls two rivals together.")
public final class EntenteCommand implements Callable<Integer> {
    private static final String WELCOME = """
            Entente reads reporting and answers: where do two rivals stand, what pulls them
            together, what holds them apart?

              entente brief FILE…              the main job: read, weigh, write the brief
              entente code FILE…               who did what to whom, one JSON event a line
              entente statements FILE…         who says what, asserted, denied or conditional
              entente resolve "the Kremlin"    whom a phrase stands for
              entente add FILE…                keep documents in ./entente.db
              entente import --from keds FILE… event data of others, too
              entente ties USA IRN             how two have stood to each other, and what broke
              entente balance FILE.csv         a signed network: camps, and the exact index with proof
              entente serve                    the page, on this machine alone
              entente ask USA IRN --threat isis --at 2014-07-01

            Try it:  entente brief examples/gulf-2014 --out brief.html
            More:    entente --help, entente brief --help
            """;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The command line with all its commands, speaking to the two writers. */
    public static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new EntenteCommand())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpLongOptionsMaxWidth(28);
    }

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(WELCOME);
        return 0;
    }
}
