package org.entente.app.brief.section;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.brief.Block;
import org.entente.app.brief.Line;
import org.entente.app.brief.wording.Figures;
import org.entente.app.brief.wording.Lists;
import org.entente.model.Basis;
import org.entente.model.Estimate;
import org.entente.model.Term;
import org.entente.network.outlook.Answer;
import org.entente.network.outlook.Threat;
import org.entente.network.tie.TieSettings;
import org.jspecify.annotations.Nullable;

/** What the figures rest on: formulas with their sources, and every assumption with where it comes from. */
final class Assumptions {
    private final TieSettings settings;

    Assumptions(TieSettings settings) {
        this.settings = settings;
    }

    static List<String> formulas() {
        return List.of(
                "Events follow the PLOVER codebook (2021); each is weighed by its Goldstein value (Goldstein 1992).",
                "A relation is the share of cooperation in what passes between two, older events counting less, with"
                        + " the interval of a beta distribution (Jøsang and Ismail 2002).",
                "A third party's force is the product of its relations with both sides (Heider 1946; Cartwright and"
                        + " Harary 1956).",
                "A threat is hostility by its acts, nearness and relative power (Walt 1987), power by the contest function of Hirshleifer (1989).",
                "The steps towards each other are a sequential logit (Tutz 1991) measured on event data: each is given the one before.",
                "A step pays for a side when the security gained outweighs what is given up (Altfeld 1984); opponents at home and ideological distance raise the price (Haas 2022), and the player furthest from consent decides (Putnam 1988; Tsebelis 2002).");
    }

    /** Every assumption, with its value, its range and its basis. */
    Block table(Answer answer) {
        List<List<Line>> rows = new ArrayList<>();
        row(rows, "Days after which an event counts half", Figures.ratio(settings.halfLifeDays()), Basis.JUDGEMENT);
        row(rows, "Weight of what is only planned", Figures.plain(settings.planned()), Basis.JUDGEMENT);
        row(rows, "Weight of what depends on a condition", Figures.plain(settings.conditional()), Basis.JUDGEMENT);
        row(rows, "Weight of what is only possible", Figures.plain(settings.possible()), Basis.JUDGEMENT);
        row(rows, "Weight of what one side alleges of another", Figures.plain(settings.alleged()), Basis.JUDGEMENT);
        judged(rows);
        terms(answer, rows);
        return new Block.Grid("Assumptions and inputs", List.of("What", "Value and range", "Basis"), rows);
    }

    private void judged(List<List<Line>> rows) {
        range(rows, "Threat to a side that the reports only name together with it", Threat.NAMED);
        range(rows, "Threat to a side that only the question names", Threat.SUPPOSED);
    }

    private static void range(List<List<Line>> rows, String what, @Nullable Estimate value) {
        if (value != null) {
            row(rows, what, Figures.plain(value), Basis.JUDGEMENT);
        }
    }

    /** What moves the first step from its reference: the input is measured, its weight is judged. */
    private static void terms(Answer answer, List<List<Line>> rows) {
        for (Term term : answer.ladder().get(0).step().terms()) {
            if (term.size().width() > 0 || term.size().value() != 0) {
                row(
                        rows,
                        Lists.capital(term.name()) + ": added to the log-odds of talks",
                        Figures.signed(term.size()),
                        term.basis());
            }
        }
    }

    private static void row(List<List<Line>> rows, String what, String value, Basis basis) {
        rows.add(List.of(Line.of(what), Line.of(value), Line.of(Figures.basis(basis))));
    }
}
