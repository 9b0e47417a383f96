package org.entente.network.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import org.entente.model.Basis;
import org.entente.model.Citation;
import org.entente.model.Contribution;
import org.entente.model.Estimate;
import org.entente.network.chance.Beta;
import org.entente.network.reporting.Passage;
import org.entente.network.reporting.Reporting;
import org.entente.network.tie.Snapshot;
import org.entente.network.tie.TieSettings;

/**
 * Measures a threat by what the one who threatens does: to the side itself, and to its friends as far as they are
 * friends. Of Walt's four parts of a threat (The Origins of Alliances, 1987: power, proximity, offensive capability,
 * intentions) reporting shows intentions; the others are in the judgement of how useful help would be.
 *
 * <p>A mass m of hostility gives the level m / (2n + m), n being the tie's prior: the strength of a tie made of nothing
 * else, with the same credible interval. Where a text names the threat together with a side and its acts show less than
 * that, the stated level stands.
 */
final class ThreatMeter {
    private static final Comparator<ThreatAct> HEAVIEST_FIRST = Comparator.comparingDouble(
                    (ThreatAct act) -> -act.mass())
            .thenComparing(ThreatAct::citation)
            .thenComparing(ThreatAct::victim);

    private final Reporting reporting;
    private final Snapshot ties;

    ThreatMeter(Reporting reporting, Snapshot ties) {
        this.reporting = reporting;
        this.ties = ties;
    }

    /**
     * The threat to one side.
     *
     * @param apart ids of those who are not friends to be counted: both rivals and their domestic players
     */
    Threat of(String threat, String side, SortedSet<String> apart) {
        List<ThreatAct> acts = new ArrayList<>(acts(threat, side, 1));
        for (String victim : ties.partners(threat)) {
            if (!apart.contains(victim)) {
                double closeness = ties.value(side, victim);
                if (closeness > 0) {
                    acts.addAll(acts(threat, victim, closeness));
                }
            }
        }
        acts.sort(HEAVIEST_FIRST);
        double mass = 0;
        for (ThreatAct act : acts) {
            mass += act.mass();
        }
        return weigh(threat, side, mass, acts, stated(threat, side));
    }

    private Threat weigh(String threat, String side, double mass, List<ThreatAct> acts, List<Citation> stated) {
        Estimate measured = level(mass);
        if (!stated.isEmpty() && measured.value() < Threat.NAMED.value()) {
            return new Threat(threat, side, Basis.STATED, Threat.NAMED, mass, acts, stated);
        }
        return acts.isEmpty()
                ? new Threat(threat, side, Basis.JUDGEMENT, Threat.SUPPOSED, mass, acts, stated)
                : new Threat(threat, side, Basis.MEASURED, measured, mass, acts, stated);
    }

    private Estimate level(double mass) {
        TieSettings settings = ties.settings();
        double value = mass / (2 * settings.prior() + mass);
        Beta posterior = new Beta(settings.prior() + mass, settings.prior());
        double tail = (1 - settings.level()) / 2;
        double low = Math.max(0, 2 * posterior.quantile(tail) - 1);
        double high = Math.max(0, 2 * posterior.quantile(1 - tail) - 1);
        return new Estimate(value, Math.min(low, value), Math.max(high, value));
    }

    private List<ThreatAct> acts(String threat, String victim, double closeness) {
        List<ThreatAct> acts = new ArrayList<>();
        for (Contribution part : ties.between(threat, victim).contributions()) {
            double mass = part.mass().conflict() * closeness;
            if (mass > 0 && (part.mutual() || part.source().equals(threat))) {
                acts.add(new ThreatAct(part.citation(), part.label(), victim, closeness, mass));
            }
        }
        return acts;
    }

    private List<Citation> stated(String threat, String side) {
        return reporting.passages().stream()
                .filter(passage -> passage.accountable().contains(threat)
                        && passage.accountable().contains(side))
                .map(Passage::citation)
                .toList();
    }
}
