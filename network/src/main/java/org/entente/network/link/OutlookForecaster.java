package org.entente.network.link;

import java.util.Arrays;
import java.util.List;

/** Forecasts links by all that is remembered of the days so far, with weights fitted to some of them. */
public final class OutlookForecaster implements LinkForecaster {
    private final Scoring scoring;
    private final Outlook outlook;

    private OutlookForecaster(Scoring scoring, Outlook outlook) {
        this.scoring = scoring;
        this.outlook = outlook;
    }

    /**
     * Learns days and fits weights to them; the same days give the same forecaster.
     *
     * <p>Time grows with the days' questions, up to some thousands of them, and their candidates, a few hundred each.
     *
     * @param relations how many there are
     * @param days in their order
     */
    public static OutlookForecaster fit(EntityTraits traits, int relations, List<LinkDay> days) {
        Outlook outlook = new Outlook();
        Scoring scoring = new Scoring(traits, relations, outlook);
        new OutlookFit(scoring, outlook, days).run();
        return new OutlookForecaster(scoring, outlook);
    }

    /** One with the same weights that remembers other days. */
    public OutlookForecaster remembering(List<LinkDay> days) {
        LinkMemory memory = scoring.memory();
        Scoring fresh = new Scoring(memory.traits(), memory.relations(), outlook);
        days.forEach(fresh::learn);
        return new OutlookForecaster(fresh, outlook);
    }

    Scoring scoring() {
        return scoring;
    }

    Outlook outlook() {
        return outlook;
    }

    @Override
    public void learn(LinkDay day) {
        scoring.learn(day);
    }

    @Override
    public ScoredCandidates forecast(LinkQuestion question) {
        scoring.search(question);
        scoring.weigh(question);
        int[] entities = new int[scoring.count()];
        Arrays.setAll(entities, scoring::entity);
        return new ScoredCandidates(entities, scoring.finals());
    }
}
