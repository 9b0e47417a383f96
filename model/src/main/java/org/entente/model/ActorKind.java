package org.entente.model;

/** What sort of thing an actor is. */
public enum ActorKind {
    STATE,
    ORGANISATION,
    ARMED_GROUP,
    PARTY,
    INSTITUTION,
    PERSON,
    /** People with something in common: a faith, a people, a role ("hardliners in Iran"). */
    COMMUNITY,
    /** Named in the text but not known to Entente: kept and flagged. */
    UNKNOWN
}
