package org.entente.network.outlook;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.entente.model.Estimate;
import org.entente.network.reference.Rung;

/**
 * What is assumed where nothing is measured, each with the range it is thought to lie in. None of it is scored on
 * history yet; docs/decisions/0003 gives the reasons.
 *
 * @param horizonDays within how many days the rungs are asked for
 * @param step probability of reaching a rung once the one below is reached, for rivals under a common threat
 * @param tie log-odds a tie of 1 adds
 * @param held log-odds many recent contacts add to their rung and those below
 * @param announced log-odds many announced contacts add likewise
 * @param hostile log-odds many recent hostile acts between the two add
 * @param ruledOut log-odds many denials and refusals add to their own rung
 * @param commonFriends log-odds common friends add as their total force s grows, times s / (1 + |s|)
 * @param commonEnemies log-odds common enemies add likewise: near nothing by itself
 * @param crossPressure log-odds cross-pressure takes away likewise
 * @param atHome log-odds full resistance at home adds
 * @param stated threat to a side that the text names together with it, without acts
 * @param supposed threat to a side that only the question names
 */
public record Judgement(
        int horizonDays,
        Map<Rung, Estimate> step,
        Estimate tie,
        Estimate held,
        Estimate announced,
        Estimate hostile,
        Estimate ruledOut,
        Estimate commonFriends,
        Estimate commonEnemies,
        Estimate crossPressure,
        Estimate atHome,
        Estimate stated,
        Estimate supposed) {
    /** What to say of these figures wherever they are shown. */
    public static final String LABEL = "judgement, not yet scored on history";

    public static final Judgement DEFAULT = new Judgement(
            90,
            rungs(of(.65, .45, .8), of(.35, .2, .55), of(.25, .1, .45), of(.1, .03, .25)),
            of(1, .5, 1.5),
            of(1.2, .6, 1.8),
            of(1, .4, 1.6),
            of(-1.2, -1.8, -.6),
            of(-.5, -1, 0),
            of(.2, 0, .4),
            of(.1, -.1, .3),
            of(1, .4, 1.6),
            of(-.6, -1, -.2),
            of(.4, .1, .8),
            of(.3, .05, .7));

    public Judgement {
        step = copy(step);
    }

    static Estimate at(Map<Rung, Estimate> figures, Rung rung) {
        Estimate figure = figures.get(rung);
        if (figure == null) {
            throw new IllegalArgumentException("There is no figure for the rung " + rung + "; give one for each.");
        }
        return figure;
    }

    private static Map<Rung, Estimate> copy(Map<Rung, Estimate> figures) {
        Map<Rung, Estimate> copy = new EnumMap<>(Rung.class);
        for (Rung rung : Rung.values()) {
            copy.put(rung, at(figures, rung));
        }
        return Collections.unmodifiableMap(copy);
    }

    private static Map<Rung, Estimate> rungs(Estimate talk, Estimate deconfliction, Estimate help, Estimate alliance) {
        Map<Rung, Estimate> figures = new EnumMap<>(Rung.class);
        figures.put(Rung.TALK, talk);
        figures.put(Rung.DECONFLICTION, deconfliction);
        figures.put(Rung.MATERIAL_HELP, help);
        figures.put(Rung.ALLIANCE, alliance);
        return figures;
    }

    private static Estimate of(double value, double low, double high) {
        return new Estimate(value, low, high);
    }
}
