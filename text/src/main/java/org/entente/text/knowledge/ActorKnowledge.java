package org.entente.text.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.text.name.Folding;
import org.entente.text.name.Lexicon;
import org.entente.text.name.Sounds;
import org.entente.text.name.Surnames;
import org.jspecify.annotations.Nullable;

/** Everything known of actors, and the names by which the news calls them. Immutable and thread-safe. */
public final class ActorKnowledge {
    private static final class Bundled {
        static final ActorKnowledge KNOWLEDGE = new ActorKnowledge(KnowledgeTables.bundled());
    }

    private final KnowledgeTables tables;
    private final Lexicon<Meaning> names = new Lexicon<>();
    private final Map<String, List<Term>> termsByPerson = new HashMap<>();
    private final Map<String, List<Term>> termsByOffice = new HashMap<>();
    private final Map<String, List<Membership>> members = new HashMap<>();
    private volatile @Nullable Map<String, List<Person>> surnames;
    private volatile @Nullable Map<String, List<Person>> sounds;
    private final Map<String, String> adjectives = new HashMap<>();
    private final Map<String, List<String>> prefixes = new HashMap<>();
    private final Map<String, Meaning> qualified = new HashMap<>();

    private ActorKnowledge(KnowledgeTables tables) {
        this.tables = tables;
        for (KnowledgeTables.Name name : tables.names) {
            names.add(name.name(), name.meaning());
            if (name.meaning() instanceof Meaning.OfInstitution || name.meaning() instanceof Meaning.OfFaction) {
                qualified.putIfAbsent(Folding.slug(name.name()), name.meaning());
            }
        }
        for (Term term : tables.terms) {
            termsByPerson
                    .computeIfAbsent(term.person(), any -> new ArrayList<>(2))
                    .add(term);
            termsByOffice
                    .computeIfAbsent(office(term.principal(), term.office()), any -> new ArrayList<>(2))
                    .add(term);
        }
        for (Membership membership : tables.memberships) {
            members.computeIfAbsent(membership.organisation(), any -> new ArrayList<>())
                    .add(membership);
        }
        for (StateName name : tables.stateNames) {
            if (name.kind() == StateNameKind.ADJECTIVE) {
                adjectives.putIfAbsent(name.state(), name.name());
            }
            if (name.kind() == StateNameKind.ADJECTIVE || name.kind() == StateNameKind.NAME) {
                prefixes.computeIfAbsent(name.state(), any -> new ArrayList<>(2))
                        .add(Folding.slug(name.name()));
            }
        }
    }

    /** What comes with Entente; read once. */
    public static ActorKnowledge bundled() {
        return Bundled.KNOWLEDGE;
    }

    /**
     * What comes with Entente, overlaid by a user's own file, see {@link UserKnowledge}.
     *
     * @throws KnowledgeException if the file cannot be read or a line is wrong
     */
    public static ActorKnowledge with(Path file) {
        KnowledgeTables tables = KnowledgeTables.bundled();
        UserKnowledge.overlay(tables, file);
        return new ActorKnowledge(tables);
    }

    public Lexicon<Meaning> names() {
        return names;
    }

    public Optional<State> state(String id) {
        return Optional.ofNullable(tables.states.get(id));
    }

    public Optional<Organisation> organisation(String id) {
        return Optional.ofNullable(tables.organisations.get(id));
    }

    public Optional<Institution> institution(String id) {
        return Optional.ofNullable(tables.institutions.get(id));
    }

    /**
     * The institution or faction of a state whose full name is the state's name or adjective with the given words: "US"
     * and "state department", "Colombia's" and "National Liberation Army".
     */
    public Optional<Meaning> within(String state, String words) {
        String slug = Folding.slug(words);
        for (String prefix : prefixes.getOrDefault(state, List.of())) {
            Meaning before = qualified.get(prefix + "-" + slug);
            Meaning found = before == null ? qualified.get(slug + "-of-" + prefix) : before;
            if (found != null && state.equals(country(found))) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static @Nullable String country(Meaning meaning) {
        if (meaning instanceof Meaning.OfInstitution institution) {
            return institution.institution().country();
        }
        return meaning instanceof Meaning.OfFaction faction ? faction.faction().country() : null;
    }

    public Optional<Faction> faction(String id) {
        return Optional.ofNullable(tables.factions.get(id));
    }

    public Optional<Person> person(String id) {
        return Optional.ofNullable(tables.people.get(id));
    }

    public Collection<State> states() {
        return Collections.unmodifiableCollection(tables.states.values());
    }

    public Collection<Person> people() {
        return Collections.unmodifiableCollection(tables.people.values());
    }

    public List<Term> terms() {
        return Collections.unmodifiableList(tables.terms);
    }

    /** The offices a person held, in the order of the file. */
    public List<Term> terms(Person person) {
        return List.copyOf(termsByPerson.getOrDefault(person.id(), List.of()));
    }

    /** Everyone who held an office for a state, organisation or faction. */
    public List<Term> holders(String principal, String office) {
        return List.copyOf(termsByOffice.getOrDefault(office(principal, office), List.of()));
    }

    public List<Membership> members(String organisation) {
        return List.copyOf(members.getOrDefault(organisation, List.of()));
    }

    /** Known people with a surname. */
    public List<Person> bySurname(String surname) {
        Map<String, List<Person>> known = surnames;
        if (known == null) {
            known = surnames();
            surnames = known;
        }
        return List.copyOf(known.getOrDefault(Folding.slug(surname), List.of()));
    }

    /** Known people whose first and last names sound like a full name's; the middle ones do not count. */
    public List<Person> bySound(String name) {
        Map<String, List<Person>> known = sounds;
        if (known == null) {
            known = sounds();
            sounds = known;
        }
        String key = sound(name);
        return key.isEmpty() ? List.of() : List.copyOf(known.getOrDefault(key, List.of()));
    }

    private Map<String, List<Person>> sounds() {
        Map<String, List<Person>> found = new HashMap<>();
        for (KnowledgeTables.Name name : tables.names) {
            if (name.meaning() instanceof Meaning.OfPerson person) {
                List<Person> alike = found.computeIfAbsent(sound(name.name()), any -> new ArrayList<>(1));
                if (!alike.contains(person.person())) {
                    alike.add(person.person());
                }
            }
        }
        return found;
    }

    /** The sounds of the first and the last word, empty for a single word. */
    private static String sound(String name) {
        String[] words = Folding.slug(name).split("-", -1);
        return words.length < 2 ? "" : Sounds.of(words[0]) + " " + Sounds.of(words[words.length - 1]);
    }

    /** Made when first asked for: most texts never do. */
    private Map<String, List<Person>> surnames() {
        Map<String, List<Person>> found = new HashMap<>();
        for (Person person : tables.people.values()) {
            for (String surname : Surnames.of(person.name(), person.country() == null ? "" : person.country())) {
                found.computeIfAbsent(Folding.slug(surname), any -> new ArrayList<>(1))
                        .add(person);
            }
        }
        return found;
    }

    /** The first adjective listed for a state ("Iranian"), else its name. */
    public String adjective(State state) {
        return adjectives.getOrDefault(state.id(), state.name());
    }

    private static String office(String principal, String office) {
        return principal + "/" + office;
    }
}
