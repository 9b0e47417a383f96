package org.entente.network.link;

import org.entente.network.link.counter.Tally;

/**
 * All that is remembered of the days so far: who did what to whom how often, with fading, and what followed what.
 *
 * <p>Days are learnt in their order; a day costs time in proportion to its events and the past of their actors.
 */
final class LinkMemory {
    private final int relations;
    private final EntityTraits traits;
    private final Countries countries;

    /** Objects by subject and relation. */
    final Tally exact = new Tally();

    /** Objects by subject, in whatever relation and direction. */
    final Tally pairs = new Tally();

    /** Objects by subject and direction. */
    final Tally directed = new Tally();

    /** Objects by relation. */
    final Tally objects = new Tally();

    /** Objects by direction. */
    final Tally activity = new Tally();

    /** Objects by the subject's country and relation. */
    final Tally countryObjects = new Tally();

    /** Objects by the subject's country and direction. */
    final Tally countryPartners = new Tally();

    /** The objects' countries by subject and relation. */
    final Tally objectCountries = new Tally();

    /** The objects' kinds by the subject's kind and relation. */
    final Tally kinds = new Tally();

    /** The objects' countries by the subject's country and relation. */
    final Tally countries2 = new Tally();

    final FollowUps followUps;
    private final int[] answers;
    private final int[] repeats;
    private final int[] returns;

    /** @param relations how many there are without the inverse ones */
    LinkMemory(EntityTraits traits, int relations) {
        this.relations = relations;
        this.traits = traits;
        countries = new Countries(traits);
        followUps = new FollowUps(2 * relations);
        answers = new int[2 * relations];
        repeats = new int[2 * relations];
        returns = new int[2 * relations];
    }

    EntityTraits traits() {
        return traits;
    }

    int country(int entity) {
        return countries.of(entity);
    }

    int inverse(int relation) {
        return relation < relations ? relation + relations : relation - relations;
    }

    int direction(int relation) {
        return relation < relations ? 0 : 1;
    }

    int relations() {
        return relations;
    }

    /** Groups of the tallies whose key is an entity or country, and a relation or direction. */
    long key(int name, int relation) {
        return (long) name * (2L * relations) + relation;
    }

    void learn(LinkDay day) {
        followUps.learn(day, pairs);
        for (int i = 0; i < day.size(); i++) {
            meet(day.subject(i), day.relation(i), day.object(i));
        }
        for (int i = 0; i < day.size(); i++) {
            count(day.subject(i), day.relation(i), day.object(i), day.day());
        }
        for (int i = 0; i < day.size(); i++) {
            countries.met(day.subject(i), day.object(i), day.day());
        }
    }

    private void meet(int subject, int relation, int object) {
        answers[relation]++;
        repeats[relation] += exact.slot(exact.group(key(subject, relation)), object) >= 0 ? 1 : 0;
        returns[relation] += pairs.slot(pairs.group(subject), object) >= 0 ? 1 : 0;
    }

    /** The share of a relation's events that had been there before between the same two. */
    float repeated(int relation) {
        return (repeats[relation] + 10f) / (answers[relation] + 20f);
    }

    /** The share of a relation's events between two that had met before in any relation. */
    float returned(int relation) {
        return (returns[relation] + 10f) / (answers[relation] + 20f);
    }

    private void count(int subject, int relation, int object, int day) {
        exact.add(key(subject, relation), object, day);
        followUps.happened(pairs.add(subject, object, day), relation, day);
        directed.add(key(subject, direction(relation)), object, day);
        objects.add(relation, object, day);
        activity.add(direction(relation), object, day);
        int country = country(subject);
        int objectCountry = country(object);
        if (country != EntityTraits.UNKNOWN) {
            countryObjects.add(key(country, relation), object, day);
            countryPartners.add(key(country, direction(relation)), object, day);
        }
        if (objectCountry != EntityTraits.UNKNOWN) {
            objectCountries.add(key(subject, relation), objectCountry, day);
        }
        if (country != EntityTraits.UNKNOWN && objectCountry != EntityTraits.UNKNOWN) {
            countries2.add(key(country, relation), objectCountry, day);
        }
        kinds.add(key(traits.kind(subject), relation), traits.kind(object), day);
    }
}
