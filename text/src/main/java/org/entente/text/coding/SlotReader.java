package org.entente.text.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.ActorKind;
import org.entente.model.Mention;
import org.entente.text.codebook.PartOfSpeech;
import org.entente.text.codebook.Slot;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;
import org.entente.text.syntax.Clauses;

/** Finds what stands in the slots of a frame: first the words, then the actors they stand for. */
final class SlotReader {
    /** What a filler's slot is called when it was lent by the clause around. */
    static final String CLIMBED_SLOT = "clause subject";

    private static final double OWNER = 0.85;
    private static final double INSIDE = 0.75;
    private static final double CLIMBED = 0.7;
    /** Slots in which a place stands for its state: troops are sent to it, it is bombed, an army advances on it. */
    private static final Set<String> PLACE_SLOTS = Set.of(
            "dobj", "in", "into", "inside", "to", "towards", "toward", "on", "onto", "against", "at", "near", "along",
            "across", "over", "from", "out", "around", "through", "within", "of");

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided", "once");

    private static final Set<String> INSIDE_PREPOSITIONS =
            Set.of("of", "by", "with", "against", "for", "to", "from", "on", "in", "between");

    private final Clauses clauses;
    private final Parse parse;
    private final Participants participants;

    private final Predicate<Word> speaksForItself;

    /** @param speaksForItself whether a verb is a predicate of its own, whose subject must not be lent to nouns below it */
    SlotReader(Clauses clauses, Participants participants, Predicate<Word> speaksForItself) {
        this.clauses = clauses;
        this.speaksForItself = speaksForItself;
        this.parse = clauses.parse();
        this.participants = participants;
    }

    /** The actors in the first of the slots that holds one. */
    Filler fill(Word predicate, Word carrier, PartOfSpeech part, List<Slot> slots, Set<Integer> taken) {
        for (Slot slot : slots) {
            List<Word> words = words(predicate, carrier, part, slot.name());
            Filler direct = slot.name().equals(Slot.CLAUSE) ? first(words, taken) : actors(words, slot.name(), taken);
            if (direct.empty()) {
                direct = places(words, slot.name());
            }
            Filler found = direct.empty() ? owners(words, slot.name(), taken) : direct;
            if (!found.empty()) {
                return found;
            }
        }
        for (Slot slot : slots) {
            Filler inside = inside(words(predicate, carrier, part, slot.name()), slot.name(), taken);
            if (!inside.empty()) {
                return inside;
            }
        }
        return climbed(predicate, carrier, part, slots, taken);
    }

    /** Of a complement clause only the first actor counts: "demanded that Israel withdraw from Lebanon". */
    private Filler first(List<Word> words, Set<Integer> taken) {
        return words.stream()
                .map(word -> actors(List.of(word), Slot.CLAUSE, taken))
                .filter(filler -> !filler.empty())
                .findFirst()
                .map(filler -> filler.weakened(OWNER))
                .orElse(Filler.NONE);
    }

    /** Whether there are words in a slot, actors or not. */
    boolean present(Word predicate, Word carrier, PartOfSpeech part, Slot slot) {
        return !words(predicate, carrier, part, slot.name()).isEmpty();
    }

    private Filler actors(List<Word> words, String slot, Set<Integer> taken) {
        List<Mention> mentions = new ArrayList<>();
        for (Word word : words) {
            if (!taken.contains(word.index())) {
                mentions.addAll(participants.at(parse, word));
            }
        }
        return mentions.isEmpty() ? Filler.NONE : new Filler(distinct(mentions), 1, slot);
    }

    /** The state whose place is named, where a place may stand for it. */
    private Filler places(List<Word> words, String slot) {
        List<Mention> mentions = new ArrayList<>();
        if (PLACE_SLOTS.contains(slot)) {
            words.forEach(word -> mentions.addAll(participants.places(parse, word)));
        }
        return mentions.isEmpty() ? Filler.NONE : new Filler(distinct(mentions), 1, slot);
    }

    /** The owner of the thing in the slot: "condemned Israel's raid". */
    private Filler owners(List<Word> words, String slot, Set<Integer> taken) {
        for (Word word : words) {
            List<Mention> owners = taken.contains(word.index()) ? List.of() : participants.owner(parse, word);
            if (!owners.isEmpty()) {
                return new Filler(distinct(owners), OWNER, slot);
            }
        }
        return Filler.NONE;
    }

    /** An actor inside the noun phrase of the slot: "condemned the attack by rebels", "bombed targets across Serbia". */
    private Filler inside(List<Word> words, String slot, Set<Integer> taken) {
        for (Word word : words) {
            for (String preposition :
                    List.of("by", "of", "with", "against", "for", "to", "from", "on", "in", "between")) {
                List<Word> below = clauses.prepositional(word, preposition);
                Filler named = actors(below, slot, taken);
                Filler inside = named.empty() ? places(below, slot) : named;
                if (!inside.empty()) {
                    return inside.weakened(INSIDE);
                }
            }
        }
        return Filler.NONE;
    }

    /** An event noun without a subject of its own takes that of the clause it stands in: "steps including the deployment". */
    private Filler climbed(Word predicate, Word carrier, PartOfSpeech part, List<Slot> slots, Set<Integer> taken) {
        boolean wanted = part == PartOfSpeech.NOUN
                && slots.stream().anyMatch(slot -> slot.name().equals(Slot.SUBJECT));
        if (!wanted || !carrier.equals(predicate)) {
            return Filler.NONE;
        }
        Word below = predicate;
        for (Word ancestor : parse.ancestors(predicate)) {
            if (ancestor.verb() && !ancestor.relation().equals("prep")) {
                boolean barred = Set.of("nsubj", "nsubjpass", "csubj").contains(below.relation())
                        || speaksForItself.test(ancestor);
                return barred
                        ? Filler.NONE
                        : actors(clauses.subject(ancestor), CLIMBED_SLOT, taken).weakened(CLIMBED);
            }
            below = ancestor;
        }
        return Filler.NONE;
    }

    /** What stands in a slot, actors or not. */
    List<Word> words(Word predicate, Word carrier, PartOfSpeech part, String slot) {
        return switch (part) {
            case VERB -> verbWords(predicate, slot);
            case NOUN -> nounWords(predicate, carrier, slot);
            case ADJECTIVE -> adjectiveWords(predicate, slot);
        };
    }

    private List<Word> verbWords(Word verb, String slot) {
        return switch (slot) {
            case Slot.SUBJECT -> clauses.subject(verb);
            case Slot.OBJECT -> clauses.object(verb);
            case Slot.INDIRECT_OBJECT -> clauses.coordinated(parse.children(verb, "dative", "iobj"));
            case Slot.CLAUSE -> clauseWords(verb);
            case Slot.POSSESSOR -> List.of();
            default -> union(clauses.prepositional(verb, slot), throughObject(verb, slot));
        };
    }

    /** Prepositions often hang on the object or on what stands beside it: "imposed sanctions on Iran". */
    private List<Word> throughObject(Word verb, String preposition) {
        List<Word> found = new ArrayList<>();
        for (Word object : clauses.object(verb)) {
            found.addAll(clauses.prepositional(object, preposition));
        }
        for (Word aside : parse.children(verb, "prep", "advcl", "xcomp", "prt")) {
            for (Word inner : parse.children(aside, "pobj")) {
                found.addAll(clauses.prepositional(inner, preposition));
            }
        }
        return found;
    }

    private List<Word> clauseWords(Word predicate) {
        List<Word> found = new ArrayList<>();
        List<Word> verbs = new ArrayList<>(clauses.complements(predicate));
        for (Word object : parse.children(predicate, "dobj")) {
            verbs.addAll(clauses.complements(object));
            found.addAll(prepositionalObjects(object));
        }
        for (Word verb : verbs) {
            found.addAll(parse.children(verb, "nsubj", "nsubjpass"));
            found.addAll(clauses.object(verb));
            found.addAll(prepositionalObjects(verb));
            for (Word object : clauses.object(verb)) {
                found.addAll(prepositionalObjects(object));
            }
        }
        for (Word condition : parse.children(predicate, "advcl")) {
            boolean conditional =
                    parse.children(condition, "mark").stream().anyMatch(mark -> CONDITIONS.contains(mark.lemma()));
            if (conditional) {
                found.addAll(parse.children(condition, "nsubj", "nsubjpass"));
            }
        }
        return found;
    }

    private List<Word> prepositionalObjects(Word word) {
        List<Word> found = new ArrayList<>();
        for (String preposition : INSIDE_PREPOSITIONS.stream().sorted().toList()) {
            if (!preposition.equals("in")) {
                found.addAll(clauses.prepositional(word, preposition));
            }
        }
        return found;
    }

    private List<Word> nounWords(Word noun, Word carrier, String slot) {
        boolean carried = !carrier.equals(noun);
        return switch (slot) {
            case Slot.SUBJECT -> carried ? carrierSubject(noun, carrier) : apposed(noun);
            case Slot.POSSESSOR -> carried ? named(possessors(noun)) : possessors(noun);
            case Slot.OBJECT, Slot.INDIRECT_OBJECT -> List.of();
            case Slot.CLAUSE -> clauseWords(noun);
            case "between" -> clauses.between(noun);
            default ->
                carried
                        ? union(clauses.prepositional(noun, slot), clauses.prepositional(carrier, slot))
                        : clauses.prepositional(noun, slot);
        };
    }

    private List<Word> carrierSubject(Word noun, Word carrier) {
        return clauses.subject(carrier).stream()
                .filter(word -> word.index() != noun.index())
                .toList();
    }

    /** "Saudi Arabia, an ally of the US": the noun in apposition has the other for its subject. */
    private List<Word> apposed(Word noun) {
        if (noun.relation().equals("appos")) {
            return parse.head(noun).map(List::of).orElse(List.of());
        }
        return List.of();
    }

    /** "Kenya and Uganda held THEIR talks" says less than the subject of the verb. */
    private static List<Word> named(List<Word> possessors) {
        return possessors.stream().filter(word -> !word.tag().equals("PRP$")).toList();
    }

    private List<Word> possessors(Word noun) {
        List<Word> found = new ArrayList<>();
        for (Word child : parse.children(noun, "poss", "compound", "nmod", "amod", "nn", "npadvmod")) {
            if (!venue(child)) {
                found.addAll(clauses.coordinated(List.of(child)));
            }
            if (child.verb()) {
                // "US imposed sanctions", "Saudi-led coalition": the actor hangs on the participle.
                found.addAll(parse.children(child, "nsubj", "npadvmod", "compound", "advmod", "nmod", "amod", "dep"));
            }
        }
        return found;
    }

    /** "the Vienna talks" are held in Vienna, not by Austria: a place name before the noun, without the genitive. */
    private boolean venue(Word modifier) {
        return modifier.relation().equals("compound")
                && modifier.properNoun()
                && participants.at(parse, modifier).stream().anyMatch(mention -> city(mention));
    }

    /** A state named by something unlike its own name or an abbreviation: by its capital. */
    private static boolean city(Mention mention) {
        String name = mention.text();
        String state = mention.actor().name();
        boolean abbreviated = name.toUpperCase(Locale.ROOT).equals(name);
        int alike = Math.min(3, Math.min(name.length(), state.length()));
        return mention.actor().kind() == ActorKind.STATE
                && !abbreviated
                && !name.regionMatches(true, 0, state, 0, alike);
    }

    private List<Word> adjectiveWords(Word adjective, String slot) {
        Optional<Word> copula = parse.head(adjective).filter(Word::verb);
        return switch (slot) {
            case Slot.SUBJECT -> copula.map(clauses::surfaceSubject).orElse(List.of());
            case Slot.CLAUSE ->
                union(clauseWords(adjective), copula.map(this::clauseWords).orElse(List.of()));
            case Slot.OBJECT, Slot.INDIRECT_OBJECT, Slot.POSSESSOR -> List.of();
            default ->
                union(
                        clauses.prepositional(adjective, slot),
                        copula.map(verb -> clauses.prepositional(verb, slot)).orElse(List.of()));
        };
    }

    private static List<Word> union(List<Word> one, List<Word> other) {
        Set<Word> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    private static List<Mention> distinct(List<Mention> mentions) {
        List<Mention> distinct = new ArrayList<>();
        for (Mention mention : mentions) {
            if (distinct.stream()
                    .noneMatch(
                            known -> known.actor().id().equals(mention.actor().id()))) {
                distinct.add(mention);
            }
        }
        return distinct;
    }
}
