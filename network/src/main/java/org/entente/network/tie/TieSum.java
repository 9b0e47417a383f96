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
    private final String a;
    private final String b;
    private final LocalDate at;
    private final TieSettings settings;

    TieSum(String a, String b, LocalDate at, TieSettings settings) {
        this.a = a;
        this.b = b;
        this.at = at;
        this.settings = settings;
    }

    Tie of(List<Act> acts, List<SetAside> aside) {
        Mass sum = Mass.NONE;
        Mass forward = Mass.NONE;
        Mass backward = Mass.NONE;
        for (Act act : acts) {
            Mass mass = act.mass(at, settings);
            sum = sum.plus(mass);
            double ahead = act.deed().mutual() ? 0.5 : act.source().equals(a) ? 1 : 0;
            forward = forward.plus(times(mass, ahead));
            backward = backward.plus(times(mass, 1 - ahead));
        }
        List<Contribution> contributions = new ArrayList<>();
        double value = 0;
        for (Act act : acts) {
            Contribution contribution = contribution(act, sum);
            contributions.add(contribution);
            value += contribution.share();
        }
        return new Tie(a, b, at, sum, forward, backward, interval(value, sum), contributions, aside);
    }

    private Contribution contribution(Act act, Mass sum) {
        Deed deed = act.deed();
        Mass mass = act.mass(at, settings);
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
                mass,
                (mass.cooperation() - mass.conflict()) / (2 * settings.prior() + sum.total()));
    }

    private Estimate interval(double value, Mass sum) {
        Beta posterior = new Beta(settings.prior() + sum.cooperation(), settings.prior() + sum.conflict());
        double tail = (1 - settings.level()) / 2;
        double low = 2 * posterior.quantile(tail) - 1;
        double high = 2 * posterior.quantile(1 - tail) - 1;
        return new Estimate(value, Math.min(low, value), Math.max(high, value));
    }

    private static Mass times(Mass mass, double part) {
        return new Mass(mass.cooperation() * part, mass.conflict() * part);
    }
}
