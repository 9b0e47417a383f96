package org.entente.app.forecast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.entente.app.brief.wording.Figures;
import org.entente.app.terminal.Table;
import org.entente.model.Outlook;
import org.entente.model.PastScore;
import org.entente.model.Term;
import org.entente.network.link.NextEvent;
import org.entente.network.link.PastEvent;

/** A forecast as text for the terminal. */
public final class ExpectationText {
    private static final int MOST_TERMS = 3;
    private static final int MOST_EVENTS = 3;
    private static final double TELLING = 0.05;

    private final Expectation expectation;
    private final UnaryOperator<String> names;

    /** @param names the name of an actor by its id */
    public ExpectationText(Expectation expectation, UnaryOperator<String> names) {
        this.expectation = expectation;
        this.names = names;
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        text.append("Known up to ")
                .append(expectation.known())
                .append("; within ")
                .append(expectation.horizonDays())
                .append(" days from the next day on.\n\n");
        if (!expectation.outlooks().isEmpty()) {
            text.append(outlooks()).append('\n');
            for (Outlook outlook : expectation.outlooks()) {
                text.append(why(outlook));
            }
            text.append('\n').append(record()).append("\n\n");
        }
        text.append(next());
        return text.toString();
    }

    private String outlooks() {
        Table table = new Table("OUTLOOK", "CHANCE", "90 % RANGE");
        for (Outlook outlook : expectation.outlooks()) {
            table.row(
                    title(outlook),
                    Figures.percent(outlook.probability().value()),
                    Figures.range(outlook.probability()));
        }
        return table.text();
    }

    private String title(Outlook outlook) {
        return names.apply(outlook.a()) + " → " + names.apply(outlook.b()) + ": " + outlook.outcome();
    }

    /** The terms that count most; all of them add up to the log-odds. */
    private String why(Outlook outlook) {
        List<String> terms = outlook.terms().stream()
                .sorted(Comparator.comparingDouble(
                                (Term term) -> -Math.abs(term.size().value()))
                        .thenComparing(Term::name))
                .limit(MOST_TERMS)
                .map(term -> term.name() + " " + Figures.signed(term.size().value()))
                .toList();
        return "  " + title(outlook) + ": usual "
                + Figures.signed(outlook.base().value()) + ", " + String.join(", ", terms) + "\n";
    }

    private String record() {
        PastScore score = expectation.outlooks().get(0).score();
        return score == null
                ? "This model was not scored."
                : "Past score of the first line: Brier "
                        + String.format(
                                Locale.ROOT,
                                "%.4f, skill %.2f over %,d cases. ",
                                score.brier(),
                                score.skill(),
                                score.cases())
                        + score.protocol();
    }

    private String next() {
        Table table = new Table("NEXT EVENT", "CHANCE", "WHY");
        for (NextEvent event : expectation.next()) {
            table.row(
                    names.apply(event.source()) + " " + event.type() + " " + names.apply(event.target()),
                    Figures.percent(event.probability()),
                    reasons(event));
        }
        String thin = expectation.thin() ? "Few events are known: the chances of the next events are rough.\n" : "";
        return thin + table.text();
    }

    private String reasons(NextEvent event) {
        List<String> reasons = event.terms().stream()
                .filter(term -> Math.abs(term.value()) >= TELLING)
                .sorted(Comparator.comparingDouble((NextEvent.Term term) -> -Math.abs(term.value()))
                        .thenComparing(NextEvent.Term::kind))
                .limit(MOST_TERMS)
                .map(term -> TermWords.of(term.kind()) + " " + Figures.signed(term.value()) + cited(term))
                .toList();
        return String.join("; ", reasons);
    }

    private String cited(NextEvent.Term term) {
        List<String> events = term.events().stream()
                .skip(Math.max(0, term.events().size() - MOST_EVENTS))
                .map(expectation.past()::get)
                .map(this::told)
                .toList();
        return events.isEmpty() ? "" : " (" + String.join(", ", events) + ")";
    }

    private String told(PastEvent event) {
        return LocalDate.ofEpochDay(event.day()) + " " + event.source() + " " + event.type() + " " + event.target();
    }
}
