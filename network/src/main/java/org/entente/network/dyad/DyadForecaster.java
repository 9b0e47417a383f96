package org.entente.network.dyad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Outlook;
import org.entente.model.PastScore;

/** Tells what a model expects of a pair, with the terms it is made of. */
public final class DyadForecaster {
    private final DyadModel model;

    public DyadForecaster(DyadModel model) {
        this.model = model;
    }

    /**
     * The outlook for what one actor does to another, and for the two together, from the events before a day; nothing on or
     * after it is seen. Left out are an onset where there was conflict in the last six months, and the tone of the quarter
     * where the last one had fewer than three events. Base and terms sum to the log-odds. Time O(events before the day).
     *
     * @param history all that is known
     * @param source who acts
     * @param target whom it is done to
     * @param at the day of the forecast
     * @throws IllegalArgumentException when one of the two has no event before the day, or both are one
     */
    public List<Outlook> forecast(PairHistory history, String source, String target, LocalDate at) {
        int from = history.number(source);
        int to = history.number(target);
        if (source.equals(target)) {
            throw new IllegalArgumentException("A pair is of two actors; \"" + source + "\" was given twice.");
        }
        if (history.isEmpty() || history.firstDay() >= at.toEpochDay()) {
            throw new IllegalArgumentException("There is no event before " + at + ".");
        }
        Ledger ledger = new Ledger(history);
        ledger.advance((int) at.toEpochDay());
        known(ledger, from, source, at);
        known(ledger, to, target, at);
        double[] directed = FeatureRow.directed(ledger, from, to);
        double[] undirected = FeatureRow.undirected(ledger, from, to);
        List<Outlook> outlooks = new ArrayList<>();
        for (TargetModel each : model.targets()) {
            Outcome outcome = each.target().outcome();
            if (outcome.asked(history, from, to, at)) {
                double[] row = outcome.directed() ? directed : undirected;
                outlooks.add(each.outlook(source, target, at, row, score(each)));
            }
        }
        return List.copyOf(outlooks);
    }

    private PastScore score(TargetModel each) {
        CardScore score = model.card().scores().getOrDefault(each.target().name(), new CardScore(1, 0, 0, 0, 0, 0));
        return new PastScore(
                model.card().fittedOn() + ". " + model.card().protocol(), score.cases(), score.brier(), score.skill());
    }

    private static void known(Ledger ledger, int actor, String id, LocalDate at) {
        if (actor < 0 || ledger.partners(actor).isEmpty()) {
            throw new IllegalArgumentException("\"" + id + "\" has no event with anyone before " + at + ".");
        }
    }
}
