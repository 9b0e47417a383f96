package org.entente.text.actor.phrase;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Sector;
import org.entente.text.knowledge.Meaning;
import org.entente.text.name.Folding;

/** Reads phrases without a name of their own: roles, bodies, relatives and followers of somebody. */
final class Descriptions {
    private static final Set<Sector> FIGHTING = EnumSet.of(Sector.MIL, Sector.REB, Sector.PRM, Sector.UAF);
    private static final Set<String> HOME_OFFICES = Set.of(
            "foreign minister",
            "foreign ministers",
            "foreign ministry",
            "foreign ministries",
            "foreign secretary",
            "foreign office");

    private final KnownActors known;
    private final Surroundings around;
    private final Owners owners;
    private final Describer describer;

    Descriptions(KnownActors known, Surroundings around, Owners owners) {
        this.known = known;
        this.around = around;
        this.owners = owners;
        this.describer = new Describer(known);
    }

    /** A role or body: with its owner, else what it points back to, else with the state that is meant by what stands around. */
    Reading read(NounPhrase phrase) {
        Owners.Found found = owners.of(phrase);
        if (!found.nobody()) {
            List<Actor> actors = found.actors().stream()
                    .map(owner -> fighters(phrase, owner) ? owner : describer.describe(phrase, owner))
                    .map(actor -> owners.placed(actor, phrase))
                    .distinct()
                    .toList();
            return new Reading(actors, Reading.Kind.DESCRIPTION, found.linked());
        }
        List<Actor> definite = around.definite(phrase);
        if (!definite.isEmpty()) {
            return new Reading(definite, Reading.Kind.REFERENCE, false);
        }
        Optional<Actor> institution = institution(phrase);
        if (institution.isPresent()) {
            return Reading.of(institution.get(), Reading.Kind.NAME, false);
        }
        Optional<Actor> country = foreign(phrase) ? Optional.empty() : around.country(phrase);
        return Reading.of(describer.describe(phrase, country.orElse(null)), Reading.Kind.BARE, false);
    }

    /** "Congress" is the American one, unless the text is about another country and never speaks of America. */
    private Optional<Actor> institution(NounPhrase phrase) {
        return phrase.headPiece()
                .institution()
                .map(Meaning.OfInstitution::institution)
                .flatMap(found -> {
                    Optional<Actor> home = known.state(found.country());
                    Optional<Actor> elsewhere =
                            around.country(phrase).filter(state -> !state.id().equals(found.country()));
                    boolean spoken = home.isPresent() && around.speaksOf(home.get());
                    return elsewhere.isEmpty() || spoken ? Optional.of(known.institution(found)) : Optional.empty();
                });
    }

    /** The state in which an organisation is that the text names without saying where. */
    Optional<String> home(NounPhrase phrase, Actor organisation) {
        return organisation.sectors().isEmpty()
                ? Optional.empty()
                : around.country(phrase).map(Actor::id);
    }

    /** A ministry or court that only its name's words tell of: it belongs to its owner, else to the state meant around. */
    Reading body(NounPhrase phrase, Actor named) {
        Owners.Found found = owners.of(phrase);
        Optional<Actor> owner = found.nobody()
                ? around.country(phrase)
                : found.actors().stream().findFirst();
        String country = owner.map(Actor::country).orElse(null);
        boolean world =
                owner.filter(actor -> actor.kind() == ActorKind.ORGANISATION).isPresent();
        String principal = world ? owner.map(Actor::id).orElse(null) : country;
        String id = principal == null ? named.id() : principal + "/" + named.id();
        List<Sector> sectors = world ? owner.map(Actor::sectors).orElse(List.of()) : named.sectors();
        Actor actor = new Actor(id, named.name(), ActorKind.INSTITUTION, country, sectors, principal);
        return Reading.of(actor, found.nobody() ? Reading.Kind.BARE : Reading.Kind.NAME, found.linked());
    }

    /** A role before a name: the name's bearer, not whoever holds the office at the date. */
    Reading unheld(NounPhrase office) {
        KnownActors undated = new KnownActors(known.knowledge(), null);
        return new Descriptions(undated, around, owners).read(office);
    }

    Actor describe(NounPhrase phrase, Actor owner) {
        return describer.describe(phrase, owner);
    }

    /** "Taliban fighters" are the Taliban. */
    private static boolean fighters(NounPhrase phrase, Actor owner) {
        return owner.kind() == ActorKind.ARMED_GROUP
                && phrase.headPiece()
                        .role()
                        .filter(role -> role.role().many()
                                && role.role().sector() != null
                                && FIGHTING.contains(role.role().sector()))
                        .isPresent();
    }

    /** "Western diplomats" belong to no state that the text names; foreign ministers do. */
    static boolean foreign(NounPhrase phrase) {
        String key = phrase.headPiece().key();
        int end = key.indexOf(' ');
        boolean inside = end > 0 && Words.is(WordKind.FOREIGN, key.substring(0, end)) && !HOME_OFFICES.contains(key);
        return inside || Modifiers.of(phrase).has(WordKind.FOREIGN);
    }

    /** "Netanyahu's office", "the Kerry team". */
    Reading entourage(NounPhrase phrase) {
        Owners.Found owner = owners.before(phrase);
        if (owner.nobody() || owner.actors().get(0).kind() != ActorKind.PERSON) {
            return Reading.NONE;
        }
        Actor actor = describer.describe(phrase, owner.actors().get(0));
        return Reading.of(actor, Reading.Kind.DESCRIPTION, false);
    }

    /** "The wife of the former president". */
    Reading family(NounPhrase phrase) {
        Owners.Found owner = owners.of(phrase);
        boolean role = phrase.headPiece().role().isPresent();
        if (owner.nobody()) {
            return role ? read(phrase) : Reading.NONE;
        }
        Actor of = owner.actors().get(0);
        if (of.kind() != ActorKind.PERSON && of.kind() != ActorKind.COMMUNITY) {
            return role ? read(phrase) : Reading.NONE;
        }
        boolean elite = KnownActors.official(of.sectors()) || of.sectors().contains(Sector.ELI);
        String words = phrase.headPiece().key();
        Actor actor = new Actor(
                of.id() + "/" + Folding.slug(words),
                words + " of " + of.name(),
                ActorKind.PERSON,
                of.country(),
                List.of(elite ? Sector.ELI : Sector.CVL),
                null);
        return Reading.of(actor, Reading.Kind.DESCRIPTION, owner.linked());
    }
}
