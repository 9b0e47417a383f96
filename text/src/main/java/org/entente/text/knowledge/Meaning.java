package org.entente.text.knowledge;

/** What a known name may stand for. */
public sealed interface Meaning {
    record OfState(State state, StateNameKind kind, Period period) implements Meaning {}

    record OfInstitution(Institution institution, Period period) implements Meaning {}

    record OfOrganisation(Organisation organisation, Period period) implements Meaning {}

    record OfFaction(Faction faction, Period period) implements Meaning {}

    record OfPerson(Person person) implements Meaning {}

    record OfCommunity(Community community) implements Meaning {}

    record OfRole(Role role) implements Meaning {}

    record OfBody(Body body) implements Meaning {}
}
