package org.entente.network.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Contribution;
import org.entente.model.Estimate;
import org.entente.model.Mass;
import org.entente.model.SetAside;
import org.entente.model.Tie;
import org.entente.network.chance.Beta;

/** Adds acts up to a tie. */
final class TieSum {
    private final List<Act> acts;
    private final LocalDate at;
    private final TieSettings settings;
    private final double[] sizes;
    private final Mass mass;

    /**
     * @param acts all of them begun by the date, in order
     */
    TieSum(List<Act> acts, LocalDate at, TieSettings settings) {
        this.acts = acts;
        this.at = at;
        this.settings = settings;
        sizes = new double[acts.size()];
        double cooperation = 0;
        double conflict = 0;
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = acts.get(i).size(at, settings);
            cooperation += Math.max(0, sizes[i]);
            conflict += Math.max(0, -sizes[i]);
        }
        mass = new Mass(cooperation, conflict);
    }

    Mass mass() {
        return mass;
    }

    Estimate value() {
        double value = 0;
        for (double size : sizes) {
            value += share(size);
        }
        return interval(value, mass, settings);
    }

    /** The tie of so much cooperation and conflict. */
    static Estimate value(Mass mass, TieSettings settings) {
        double value = (mass.cooperation() - mass.conflict()) / (2 * settings.prior() + mass.total());
        return interval(value, mass, settings);
    }

    private static Estimate interval(double value, Mass mass, TieSettings settings) {
        Beta posterior = new Beta(settings.prior() + mass.cooperation(), settings.prior() + mass.conflict());
        double tail = (1 - settings.level()) / 2;
        double low = 2 * posterior.quantile(tail) - 1;
        double high = 2 * posterior.quantile(1 - tail) - 1;
        return new Estimate(value, Math.min(low, value), Math.max(high, value));
    }

    Tie tie(String a, String b, List<SetAside> aside) {
        Mass forward = Mass.NONE;
        Mass backward = Mass.NONE;
        List<Contribution> contributions = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            Act act = acts.get(i);
            double ahead = act.deed().mutual() ? 0.5 : act.source().equals(a) ? 1 : 0;
            forward = forward.plus(Mass.of(sizes[i] * ahead));
            backward = backward.plus(Mass.of(sizes[i] * (1 - ahead)));
            contributions.add(contribution(act, sizes[i]));
        }
        return new Tie(a, b, at, mass, forward, backward, value(), contributions, aside);
    }

    private Contribution contribution(Act act, double size) {
        Deed deed = act.deed();
        return new Contribution(
                deed.citation(),
                deed.repeats(),
                deed.label(),
                act.source(),
                act.target(),
                deed.source().id(),
                deed.mutual(),
                deed.from(),
                deed.to(),
                Mass.of(size),
                share(size),
                deed.rule());
    }

    private double share(double size) {
        return size / (2 * settings.prior() + mass.total());
    }
}
