package org.entente.network.link;

import java.util.Arrays;
import org.entente.network.link.counter.Tally;

/** The countries of entities: from their names, else the country most of their partners so far are of. */
final class Countries {
    private final EntityTraits traits;
    private final Tally votes = new Tally();
    private final int[] learnt;
    private final float[] support;

    Countries(EntityTraits traits) {
        this.traits = traits;
        learnt = new int[traits.size()];
        support = new float[traits.size()];
        Arrays.fill(learnt, EntityTraits.UNKNOWN);
    }

    /** The entity's country as far as is known by now, or {@link EntityTraits#UNKNOWN}. */
    int of(int entity) {
        int named = traits.country(entity);
        return named != EntityTraits.UNKNOWN ? named : learnt[entity];
    }

    void met(int entity, int partner, int day) {
        int country = traits.country(partner);
        if (traits.country(entity) != EntityTraits.UNKNOWN || country == EntityTraits.UNKNOWN) {
            return;
        }
        float votesNow = votes.counts().ever(votes.add(entity, country, day));
        if (votesNow > support[entity]) {
            support[entity] = votesNow;
            learnt[entity] = country;
        }
    }
}
