package org.entente.network.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.entente.network.link.counter.Decay;
import org.entente.network.link.counter.Tally;

/** Whom a question may have as its answer: partners, objects of the relation, compatriots' partners, partners' partners. */
final class Candidates {
    private static final int NEAREST = 24;

    private final LinkMemory memory;
    private final Leaders exact;
    private final Leaders pairs;
    private final Leaders near;
    private final Leaders objects;
    private final Leaders countryObjects;
    private final Leaders countryPartners;
    private final int[] found;
    private final int[] stamps;
    private final float[] hops;
    private final Map<Integer, Map<Integer, Float>> reach = new HashMap<>();
    private int stamp;
    private int count;
    private int today = Integer.MIN_VALUE;

    Candidates(LinkMemory memory) {
        this.memory = memory;
        exact = new Leaders(memory.exact, 200);
        pairs = new Leaders(memory.pairs, 250);
        near = new Leaders(memory.pairs, NEAREST);
        objects = new Leaders(memory.objects, 120);
        countryObjects = new Leaders(memory.countryObjects, 100);
        countryPartners = new Leaders(memory.countryPartners, 100);
        int entities = memory.traits().size();
        found = new int[entities];
        stamps = new int[entities];
        hops = new float[entities];
    }

    /** Looks for the candidates of a question; they stay until the next search. */
    void search(LinkQuestion question) {
        if (question.day() != today) {
            today = question.day();
            reach.clear();
        }
        stamp++;
        count = 0;
        int subject = question.subject();
        int relation = question.relation();
        stamps[subject] = stamp;
        add(memory.exact, exact, memory.key(subject, relation));
        add(memory.pairs, pairs, subject);
        add(memory.objects, objects, relation);
        int country = memory.country(subject);
        if (country != EntityTraits.UNKNOWN) {
            add(memory.countryObjects, countryObjects, memory.key(country, relation));
            add(memory.countryPartners, countryPartners, memory.key(country, memory.direction(relation)));
        }
        reach.computeIfAbsent(subject, this::partnersOfPartners).forEach((entity, weight) -> {
            add(entity);
            hops[entity] = weight;
        });
    }

    private void add(Tally tally, Leaders leaders, long key) {
        for (int slot : leaders.of(tally.group(key), today)) {
            add(tally.member(slot));
        }
    }

    /** The place of an entity among the candidates, the last one if it was none so far. */
    int include(int entity) {
        for (int i = 0; i < count; i++) {
            if (found[i] == entity) {
                return i;
            }
        }
        add(entity);
        return count - 1;
    }

    private void add(int entity) {
        if (stamps[entity] != stamp) {
            stamps[entity] = stamp;
            hops[entity] = 0;
            found[count++] = entity;
        }
    }

    /** The hundred that are reached best by two steps, with the weight of the paths. */
    private Map<Integer, Float> partnersOfPartners(int subject) {
        Tally tally = memory.pairs;
        Map<Integer, Float> weights = new HashMap<>();
        int group = tally.group(subject);
        for (int slot : near.of(group, today)) {
            int partner = tally.member(slot);
            float weight = tally.counts().at(slot, Decay.MONTH, today);
            int second = tally.group(partner);
            float all = tally.totals().at(second, Decay.MONTH, today) + 1;
            for (int step : near.of(second, today)) {
                float path = weight * tally.counts().at(step, Decay.MONTH, today) / all;
                weights.merge(tally.member(step), path, Float::sum);
            }
        }
        weights.remove(subject);
        float[] sorted = new float[weights.size()];
        int i = 0;
        for (float weight : weights.values()) {
            sorted[i++] = weight;
        }
        Arrays.sort(sorted);
        float least = sorted.length > 100 ? sorted[sorted.length - 100] : 0;
        weights.values().removeIf(weight -> weight < least);
        return weights;
    }

    int count() {
        return count;
    }

    int entity(int candidate) {
        return found[candidate];
    }

    /** The weight of the paths of two steps to a candidate. */
    float hops(int candidate) {
        return hops[found[candidate]];
    }

    /** Forgets what it found for the day: the memory has changed. */
    void forget() {
        today = Integer.MIN_VALUE;
        for (Leaders leaders : new Leaders[] {exact, pairs, near, objects, countryObjects, countryPartners}) {
            leaders.forget();
        }
    }
}
