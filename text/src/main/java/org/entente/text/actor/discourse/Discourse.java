package org.entente.text.actor.discourse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.text.actor.phrase.FirstNames;
import org.entente.text.actor.phrase.Gender;
import org.entente.text.actor.phrase.KnownActors;
import org.entente.text.actor.phrase.NounPhrase;
import org.entente.text.actor.phrase.Reading;
import org.entente.text.actor.phrase.Surroundings;
import org.entente.text.actor.phrase.WordKind;
import org.entente.text.actor.phrase.Words;
import org.entente.text.knowledge.Person;
import org.entente.text.language.Word;

/** The text read so far. Phrases are asked about and added in the order of the text. */
public final class Discourse implements Surroundings {
    private final KnownActors known;
    private final List<Entry> entries = new ArrayList<>();
    private final Salience salience = new Salience();
    private final Pairs pairs = new Pairs(salience);
    private final Map<String, Set<String>> titles = new HashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();
    private List<Actor> states = List.of();
    private NavigableMap<Integer, Actor> places = new TreeMap<>();
    private final Pronouns pronouns = new Pronouns(this);
    private final Groups groups = new Groups(this);
    private final Definites definites;
    private final Homes homes;
    private int sentence;

    public Discourse(KnownActors known) {
        this.known = known;
        this.definites = new Definites(this, known);
        this.homes = new Homes(this, known);
    }

    /** Begins the next sentence, in which these states are named, and these only as places, by offset. */
    public void sentence(int index, List<Actor> statesInIt, NavigableMap<Integer, Actor> placesInIt) {
        sentence = index;
        states = List.copyOf(statesInIt);
        places = new TreeMap<>(placesInIt);
    }

    /** Counts a name that stands before the text, in its title. */
    public void title(Actor actor) {
        count(actor, -1, 1);
        homes.add(actor, -1);
    }

    /** Adds a phrase with what it was read as. */
    public void add(NounPhrase phrase, Reading reading, boolean place) {
        Word head = phrase.line().head(phrase.first(), phrase.last()).orElse(null);
        Gender gender = gender(phrase, reading.actors());
        Entry entry = new Entry(phrase, reading.actors(), reading.kind(), sentence, head, place, gender);
        pair(entry);
        entries.add(entry);
        for (Actor actor : reading.actors()) {
            count(actor, sentence, place ? 0.4 : entry.subject() ? 1.5 : 1);
            if (reading.kind() != Reading.Kind.BARE) {
                home(phrase, actor, place);
            }
            if (actor.kind() == ActorKind.PERSON) {
                roles(phrase).forEach(role -> titled(actor, role));
            }
        }
    }

    private void home(NounPhrase phrase, Actor actor, boolean place) {
        if (place) {
            homes.addPlace(phrase, actor, sentence);
        } else {
            homes.add(actor, sentence);
        }
    }

    /** Corrects whom a phrase stands for, once the phrase after it has told. */
    public void retold(NounPhrase phrase, List<Actor> actors) {
        for (int index = entries.size() - 1; index >= 0; index--) {
            Entry entry = entries.get(index);
            if (entry.phrase().equals(phrase)) {
                entries.set(
                        index,
                        new Entry(
                                phrase,
                                actors,
                                Reading.Kind.REFERENCE,
                                entry.sentence(),
                                entry.head(),
                                false,
                                entry.gender()));
                roles(phrase).forEach(role -> actors.forEach(actor -> titled(actor, role)));
                return;
            }
        }
    }

    /** Two actors of one sentence belong together, those joined by "and" most. */
    private void pair(Entry entry) {
        if (entry.place()) {
            return;
        }
        if (entry.actors().size() == 2) {
            pair(entry.actors().get(0), entry.actors().get(1), 0.7);
            return;
        }
        for (int index = entries.size() - 1; index >= 0 && entries.get(index).sentence() == sentence; index--) {
            Entry other = entries.get(index);
            if (other.actors().size() == 1 && entry.actors().size() == 1 && !other.place()) {
                boolean joined = entry.head() != null && entry.head().relation().equals("conj");
                pair(other.actors().get(0), entry.actors().get(0), joined && other.next(entry) ? 1 : 0.25);
            }
        }
    }

    private void pair(Actor one, Actor other, double weight) {
        known.answerable(one)
                .ifPresent(first ->
                        known.answerable(other).ifPresent(second -> pairs.add(first, second, sentence, weight)));
    }

    /** Remembers by which title somebody may be meant. */
    public void titled(Actor actor, String role) {
        titles.computeIfAbsent(actor.id(), any -> new LinkedHashSet<>()).add(role);
    }

    /** Counts a name that stands before another noun. */
    public void modifier(Actor actor) {
        count(actor, sentence, 0.6);
        homes.add(actor, sentence);
    }

    private void count(Actor actor, int where, double weight) {
        salience.add(actor, where, weight);
        known.answerable(actor)
                .filter(principal -> !principal.id().equals(actor.id()))
                .ifPresent(principal -> salience.add(principal, where, weight * 0.7));
    }

    @Override
    public List<Actor> group(NounPhrase phrase) {
        boolean pronoun = phrase.headPiece().tag().startsWith("PRP");
        return pronoun ? pronouns.referents(phrase) : groups.referents(phrase);
    }

    @Override
    public Optional<Actor> partner(Actor actor) {
        return pairs.partner(actor, sentence);
    }

    @Override
    public List<Actor> definite(NounPhrase phrase) {
        return definites.referents(phrase);
    }

    @Override
    public Optional<Actor> country(NounPhrase phrase) {
        return homes.country(phrase);
    }

    @Override
    public boolean speaksOf(Actor state) {
        return salience.of(state, sentence) > 0
                || statesHere().stream().anyMatch(actor -> actor.id().equals(state.id()));
    }

    @Override
    public List<Person> narrow(List<Person> candidates) {
        for (int index = entries.size() - 1; index >= 0; index--) {
            for (Actor actor : entries.get(index).actors()) {
                for (Person person : candidates) {
                    if (person.id().equals(actor.id())) {
                        return List.of(person);
                    }
                }
            }
        }
        List<Person> spoken = candidates.stream()
                .filter(person ->
                        known.state(person.country()).filter(this::speaksOf).isPresent())
                .toList();
        return spoken.isEmpty() ? candidates : spoken;
    }

    KnownActors known() {
        return known;
    }

    int sentence() {
        return sentence;
    }

    Salience salience() {
        return salience;
    }

    Optional<Actor> home() {
        return homes.home();
    }

    Pairs pairs() {
        return pairs;
    }

    List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    /** The states named in the sentence that is being read, places and adjectives included. */
    List<Actor> statesHere() {
        return states;
    }

    /** The states in which the sentence that is being read says that something happens, by offset. */
    NavigableMap<Integer, Actor> placesHere() {
        return places;
    }

    Set<String> titles(Actor actor) {
        return titles.getOrDefault(actor.id(), Set.of());
    }

    /** The last entry whose governing word this is, in the sentence being read. */
    Optional<Entry> entry(Word head) {
        for (int index = entries.size() - 1; index >= 0 && entries.get(index).sentence() == sentence; index--) {
            Entry entry = entries.get(index);
            if (entry.phrase().span().contains(head.span())) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private Gender gender(NounPhrase phrase, List<Actor> actors) {
        if (actors.size() != 1 || actors.get(0).kind() != ActorKind.PERSON) {
            return actors.isEmpty() ? word(phrase) : Gender.UNKNOWN;
        }
        Gender here = word(phrase);
        Actor actor = actors.get(0);
        Gender before = genders.getOrDefault(actor.id(), Gender.UNKNOWN);
        Gender gender =
                here != Gender.UNKNOWN ? here : before != Gender.UNKNOWN ? before : FirstNames.gender(actor.name());
        genders.put(actor.id(), gender);
        return gender;
    }

    private static Gender word(NounPhrase phrase) {
        for (int at = phrase.own(); at < phrase.last(); at++) {
            String word = phrase.line().piece(at).lastWord();
            if (Words.is(WordKind.FEMALE, word) || Words.is(WordKind.TITLE_FEMALE, word)) {
                return Gender.FEMALE;
            }
            if (Words.is(WordKind.MALE, word) || Words.is(WordKind.TITLE_MALE, word)) {
                return Gender.MALE;
            }
        }
        return Gender.UNKNOWN;
    }

    private static List<String> roles(NounPhrase phrase) {
        List<String> roles = new ArrayList<>();
        for (int at = phrase.own(); at < phrase.last(); at++) {
            phrase.line()
                    .piece(at)
                    .role()
                    .ifPresent(role -> roles.add(role.role().phrase()));
        }
        return roles;
    }
}
