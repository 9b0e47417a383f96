package org.entente.text.actor.phrase;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Sector;
import org.entente.text.knowledge.State;
import org.entente.text.name.Folding;
import org.jspecify.annotations.Nullable;

/** Makes an actor of a role or generic institution and its owner: "hardliners" and Iran give {@code IRN/hardliners}. */
final class Describer {
    /** Sectors that mark whose side an armed man or lawmaker is on. */
    private static final Set<Sector> SIDES = EnumSet.of(Sector.REB, Sector.PRM, Sector.OPP, Sector.CRM, Sector.UAF);

    private static final Set<Sector> ARMED =
            EnumSet.of(Sector.MIL, Sector.UAF, Sector.REB, Sector.PRM, Sector.GOV, Sector.COP, Sector.SPY);
    private static final Set<Sector> WORLD = EnumSet.of(Sector.IGO, Sector.NGO, Sector.MNC, Sector.IMG);

    private final KnownActors known;

    Describer(KnownActors known) {
        this.known = known;
    }

    /** Role or body without owner ({@code null}) or with one. */
    Actor describe(NounPhrase phrase, @Nullable Actor owner) {
        Modifiers modifiers = Modifiers.of(phrase);
        List<Sector> sectors = sectors(phrase.headPiece(), modifiers, owner);
        boolean former = modifiers.former() && (KnownActors.official(sectors) || sectors.isEmpty());
        if (!former && owner != null) {
            Optional<Actor> holder = holder(phrase, modifiers, owner);
            if (holder.isPresent()) {
                return holder.get();
            }
        }
        List<Sector> final_ = former ? List.of(Sector.ELI) : sectors;
        String words = words(phrase, modifiers);
        if (owner != null
                && owner.kind() == ActorKind.STATE
                && phrase.headPiece().body().isPresent()) {
            Optional<Actor> institution = known.within(owner.id(), words);
            if (institution.isPresent()) {
                return institution.get();
            }
        }
        String label = (former ? "former " : "") + words;
        return new Actor(
                id(owner, label),
                name(owner, label),
                kind(phrase.headPiece()),
                country(owner),
                final_,
                principal(owner, final_));
    }

    /** Who is in the office, where it is one and the phrase means its holder. */
    private Optional<Actor> holder(NounPhrase phrase, Modifiers modifiers, Actor owner) {
        Piece head = phrase.headPiece();
        boolean single = head.role().filter(role -> !role.role().many()).isPresent();
        boolean indefinite = phrase.line().is(phrase.first(), "a")
                || phrase.line().is(phrase.first(), "an")
                || phrase.line().is(phrase.first(), "another");
        if (!single
                || indefinite
                || modifiers.has(WordKind.OFFICE_QUALIFIER)
                || !modifiers.roles().isEmpty()) {
            return Optional.empty();
        }
        return known.officeHolder(owner.id(), head.key());
    }

    private static ActorKind kind(Piece head) {
        if (head.body().isPresent()) {
            return ActorKind.INSTITUTION;
        }
        return head.role().filter(role -> role.role().many()).isPresent() ? ActorKind.COMMUNITY : ActorKind.PERSON;
    }

    List<Sector> sectors(Piece head, Modifiers modifiers, @Nullable Actor owner) {
        Optional<Sector> own = Modifiers.sector(head);
        Optional<Sector> before = modifiers.sector();
        boolean weak = own.isEmpty() || Words.is(WordKind.SPEAKS_FOR, head.key());
        boolean arms = Words.is(WordKind.ARMS, head.lastWord());
        List<Sector> sectors = new ArrayList<>();
        if (owner != null && owner.sectors().contains(Sector.PRE)) {
            own.or(() -> before).ifPresent(sector -> add(sectors, List.of(sector)));
            add(sectors, List.of(Sector.PRE));
            return sectors;
        }
        boolean leads = own.isEmpty() || head.lastWord().startsWith("leader");
        if (leads && before.isEmpty() && !modifiers.communities().isEmpty()) {
            return List.of(community(modifiers));
        }
        if (owner != null && owner.kind() == ActorKind.PARTY && !weak && telling(own.get())) {
            add(sectors, List.of(own.get()));
            add(sectors, owner.sectors());
            return sectors;
        }
        if (owner != null && organised(owner)) {
            add(sectors, owner.sectors());
            if (world(owner) || !weak) {
                specific(own, weak, before).ifPresent(sector -> add(sectors, List.of(sector)));
            }
            return sectors;
        }
        boolean sided =
                before.isPresent() && (weak || own.filter(ARMED::contains).isPresent()) && SIDES.contains(before.get());
        if (sided || (weak && before.isPresent() && !(arms && before.get() == Sector.GOV))) {
            add(sectors, List.of(before.get()));
        } else if (before.filter(sector -> sector == Sector.OPP).isPresent() && own.isPresent()) {
            add(sectors, List.of(Sector.OPP, own.get()));
        } else if (weak && owner != null && !owner.sectors().isEmpty()) {
            add(
                    sectors,
                    arms && KnownActors.official(owner.sectors()) ? own.stream().toList() : owner.sectors());
        } else if (own.isEmpty() && owner != null) {
            add(sectors, List.of(Sector.GOV));
        } else {
            own.ifPresent(sector -> add(sectors, List.of(sector)));
        }
        return sectors;
    }

    /** What a member of a party is before being its member: a minister, lawmaker or guerrilla. */
    private static boolean telling(Sector own) {
        return KnownActors.official(List.of(own)) || own == Sector.REB || own == Sector.PRM;
    }

    /** Leaders of a faith or people do not lead the state. */
    private static Sector community(Modifiers modifiers) {
        return modifiers.communities().stream()
                        .flatMap(piece -> piece.community().stream())
                        .anyMatch(meaning -> meaning.community().religious())
                ? Sector.REL
                : Sector.CVL;
    }

    /** What an official of an organisation or member of a group is besides. */
    private static Optional<Sector> specific(Optional<Sector> own, boolean weak, Optional<Sector> before) {
        Optional<Sector> sector = weak ? before : own;
        return sector.filter(found -> found != Sector.GOV && found != Sector.UAF);
    }

    private static boolean world(Actor owner) {
        return owner.sectors().stream().anyMatch(WORLD::contains);
    }

    /** Whether those who belong to the owner share its sector whatever they do. */
    private static boolean organised(Actor owner) {
        if (world(owner)) {
            return true;
        }
        return !KnownActors.official(owner.sectors())
                && (owner.kind() == ActorKind.ARMED_GROUP || owner.kind() == ActorKind.PARTY)
                && !owner.sectors().isEmpty();
    }

    private static void add(List<Sector> sectors, List<Sector> more) {
        for (Sector sector : more) {
            if (sectors.size() < 2 && !sectors.contains(sector)) {
                sectors.add(sector);
            }
        }
    }

    private static @Nullable String country(@Nullable Actor owner) {
        return owner == null ? null : owner.country();
    }

    private @Nullable String principal(@Nullable Actor owner, List<Sector> sectors) {
        if (owner == null) {
            return null;
        }
        return switch (owner.kind()) {
            case STATE -> KnownActors.official(sectors) ? owner.id() : null;
            case ORGANISATION, ARMED_GROUP, PARTY -> owner.id();
            case INSTITUTION, PERSON, COMMUNITY, UNKNOWN -> delegated(owner, sectors);
        };
    }

    private static @Nullable String delegated(Actor owner, List<Sector> sectors) {
        if (owner.principal() != null) {
            return owner.principal();
        }
        return KnownActors.official(sectors) ? owner.country() : null;
    }

    private static String id(@Nullable Actor owner, String words) {
        String slug = Folding.slug(words);
        return owner == null ? slug : base(owner) + "/" + slug;
    }

    private static String base(Actor owner) {
        boolean own = switch (owner.kind()) {
            case STATE, ORGANISATION, ARMED_GROUP, PARTY -> true;
            case INSTITUTION -> owner.id().indexOf('/') < 0;
            case PERSON, COMMUNITY, UNKNOWN -> owner.country() == null;
        };
        return own || owner.country() == null ? owner.id() : owner.country();
    }

    private String name(@Nullable Actor owner, String words) {
        if (owner == null) {
            return words;
        }
        Optional<State> state = known.knowledge().state(base(owner));
        return state.map(found -> known.knowledge().adjective(found)).orElse(owner.name()) + " " + words;
    }

    /** "Senior officials" are officials. */
    private static String unranked(String role) {
        int end = role.indexOf(' ');
        return end > 0 && Words.is(WordKind.RANK, role.substring(0, end)) && !role.startsWith("chief ")
                ? role.substring(end + 1)
                : role;
    }

    /** The words that tell what it is: "foreign ministry spokesman", "Shiite militiamen". */
    private static String words(NounPhrase phrase, Modifiers modifiers) {
        StringBuilder words = new StringBuilder();
        for (Piece piece : modifiers.pieces()) {
            boolean telling = piece.community().isPresent()
                    || modifiers.roles().contains(piece)
                    || (piece.plain() && (piece.is(WordKind.SECTOR_ADJECTIVE) || piece.is(WordKind.OFFICE_QUALIFIER)));
            if (telling) {
                words.append(
                                piece.community().isPresent()
                                        ? piece.text()
                                        : piece.key().replace(" 's", "'s"))
                        .append(' ');
            }
        }
        String head = unranked(phrase.headPiece().key());
        boolean government = Words.is(WordKind.GOVERNMENT, head) && words.isEmpty();
        return words + (government ? "government" : head);
    }
}
