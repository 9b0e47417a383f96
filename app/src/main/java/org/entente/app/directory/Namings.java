package org.entente.app.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Sector;
import org.entente.store.eventdata.PartyName;
import org.entente.store.eventdata.Standing;
import org.entente.text.actor.phrase.KnownActors;
import org.entente.text.codes.ActorCode;
import org.entente.text.codes.Role;
import org.entente.text.knowledge.ActorKnowledge;
import org.entente.text.name.Folding;
import org.jspecify.annotations.Nullable;

/** Makes actors of what tables and columns say. */
final class Namings {
    private final ActorKnowledge knowledge;
    private final KnownActors known;

    Namings(ActorKnowledge knowledge) {
        this.knowledge = knowledge;
        this.known = new KnownActors(knowledge, null);
    }

    ActorKnowledge knowledge() {
        return knowledge;
    }

    /** A state by its ISO code. */
    Optional<Actor> state(String id) {
        return known.state(id);
    }

    /** Whom a row of a table stands for. */
    Actor of(ActorCode code, PartyName name) {
        String id = code.actor();
        return id == null ? unknown(name) : actor(code, id);
    }

    /** A known actor, else one of the table's own. */
    private Actor actor(ActorCode code, String id) {
        return known.served(id)
                .orElseGet(() -> new Actor(
                        id,
                        code.name(),
                        kind(code.sectors()),
                        code.country(),
                        code.sectors(),
                        id.equals(code.principal()) ? null : code.principal()));
    }

    /**
     * Somebody in a country: the government is the state itself, an organ of it acts for it, anybody else is an actor
     * of their own.
     */
    Actor part(Actor country, Role role) {
        if (role.official() && role.code().equals("GOV")) {
            return country;
        }
        return new Actor(
                country.id() + "/" + Folding.slug(role.name()),
                country.name() + ", " + role.name(),
                role.official() ? ActorKind.INSTITUTION : kind(role.sectors()),
                country.country(),
                role.sectors(),
                role.official() ? country.accountable() : null);
    }

    /** One of a group acts for it. */
    static Actor member(Actor group, String role) {
        return new Actor(
                group.id() + "/" + Folding.slug(role),
                group.name() + ", " + role,
                group.kind(),
                group.country(),
                group.sectors(),
                group.accountable());
    }

    /** A people or faith in a country. */
    Actor within(Actor country, ActorCode group) {
        return new Actor(
                country.id() + "/" + Folding.slug(group.name()),
                country.name() + ", " + group.name(),
                kind(group.sectors()),
                country.country(),
                group.sectors(),
                null);
    }

    /** Those who play a part, wherever. */
    Actor anywhere(Role role) {
        return new Actor(Folding.slug(role.name()), role.name(), kind(role.sectors()), null, role.sectors(), null);
    }

    /** Somebody told by name, country and sectors, who has no entry. */
    Actor told(PartyName name, @Nullable Actor country, List<Sector> sectors) {
        return country == null && sectors.isEmpty() ? unknown(name) : actor(slug(name), name, country, sectors);
    }

    /** One of Entente's own ids that has no entry. */
    Actor own(PartyName name, @Nullable Actor country, List<Sector> sectors) {
        return actor(name.name(), name, country, sectors);
    }

    private static Actor actor(String id, PartyName name, @Nullable Actor country, List<Sector> sectors) {
        boolean official = KnownActors.official(sectors);
        return new Actor(
                id,
                name.name(),
                country != null && official ? ActorKind.INSTITUTION : kind(sectors),
                country == null ? null : country.country(),
                sectors,
                country != null && official ? country.accountable() : null);
    }

    /** Nobody knows: an actor of its own. */
    Actor unknown(PartyName name) {
        return new Actor(slug(name), name.name(), ActorKind.UNKNOWN, null, List.of(), null);
    }

    /** Somebody as on a day, until the next of the days on which that may change. */
    static Standing between(Actor actor, LocalDate day, NavigableSet<LocalDate> changes) {
        LocalDate from = changes.floor(day);
        LocalDate until = changes.higher(day);
        return new Standing(actor, from == null ? LocalDate.MIN : from, until == null ? LocalDate.MAX : until);
    }

    /** What sort of actor has these sectors. */
    static ActorKind kind(List<Sector> sectors) {
        if (sectors.isEmpty()) {
            return ActorKind.COMMUNITY;
        }
        return switch (sectors.get(0)) {
            case REB, UAF, PRM, IMG -> ActorKind.ARMED_GROUP;
            case IGO, NGO, MNC -> ActorKind.ORGANISATION;
            case PTY -> ActorKind.PARTY;
            case GOV, MIL, LEG, JUD, COP, SPY -> ActorKind.INSTITUTION;
            case OPP, ELI, CVL, BUS, CRM, EDU, JRN, LAB, MED, REF, REL, AGR, PRE -> ActorKind.COMMUNITY;
        };
    }

    private static String slug(PartyName name) {
        String country = name.country().isEmpty() ? "" : Folding.slug(name.country()) + "/";
        return name.scheme().title() + ":" + country + Folding.slug(name.name()).toLowerCase(Locale.ROOT);
    }
}
