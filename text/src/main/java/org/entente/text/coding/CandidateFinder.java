package org.entente.text.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.text.codebook.Codebook;
import org.entente.text.codebook.Entry;
import org.entente.text.codebook.PartOfSpeech;
import org.entente.text.codebook.Slot;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;
import org.entente.text.syntax.Clauses;

/** Finds the predicates of a sentence that the codebook knows, and the actors in their frames. */
final class CandidateFinder {
    private static final Set<String> MODIFIERS = Set.of("compound", "nmod", "nn", "amod", "npadvmod", "poss");
    private static final Set<String> DEONTIC = Set.of("must", "should", "ought");
    private static final List<Slot> SUBJECT = List.of(new Slot(Slot.SUBJECT, true));
    private static final double NOMINAL = 0.95;

    private final Codebook codebook;

    CandidateFinder(Codebook codebook) {
        this.codebook = codebook;
    }

    /** The candidates of a sentence in the order of the text, before any is left out for another. */
    List<Candidate> find(Parse parse, Participants participants) {
        Clauses clauses = new Clauses(parse);
        SlotReader slots = new SlotReader(clauses, participants, this::speaksForItself);
        List<Candidate> found = new ArrayList<>();
        for (Word word : parse.words()) {
            if (word.verb()) {
                verb(word, clauses, slots).ifPresent(found::add);
            } else if (word.noun()) {
                noun(word, clauses, slots).ifPresent(found::add);
            } else if (word.tag().startsWith("JJ")) {
                adjective(word, clauses, slots).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** Whether a verb has a meaning of its own in the codebook, so that its subject does not do what its objects name. */
    private boolean speaksForItself(Word verb) {
        boolean meaning =
                codebook.entries(PartOfSpeech.VERB, verb.lemma()).stream().anyMatch(entry -> entry.specificity() == 0);
        return meaning || codebook.cue('V', verb.lemma()) != null;
    }

    private Optional<Candidate> verb(Word verb, Clauses clauses, SlotReader slots) {
        if (verb.relation().startsWith("aux")) {
            return Optional.empty();
        }
        Optional<Candidate> demand = demand(verb, clauses, slots);
        return demand.isPresent()
                ? demand
                : candidates(verb, verb, PartOfSpeech.VERB, clauses, slots).findFirst();
    }

    /** "Moscow said that Kyiv must withdraw" is a demand, whatever it is that must be done. */
    private Optional<Candidate> demand(Word verb, Clauses clauses, SlotReader slots) {
        Parse parse = clauses.parse();
        boolean must = verb.relation().equals("ccomp")
                && parse.children(verb, "aux").stream().anyMatch(aux -> DEONTIC.contains(aux.lemma()));
        Optional<Word> sayer = parse.head(verb).filter(Word::verb);
        if (!must || sayer.isEmpty()) {
            return Optional.empty();
        }
        Filler source = slots.fill(sayer.get(), sayer.get(), PartOfSpeech.VERB, SUBJECT, Set.of());
        Filler target = slots.fill(verb, verb, PartOfSpeech.VERB, SUBJECT, Set.of());
        return codebook.entries(PartOfSpeech.VERB, "demand").stream()
                .filter(entry -> entry.objects().isEmpty())
                .findFirst()
                .map(entry -> new Candidate(sayer.get(), entry, source, target, verb, false))
                .filter(found -> !target.empty() && found.complete());
    }

    private Optional<Candidate> adjective(Word adjective, Clauses clauses, SlotReader slots) {
        boolean predicative =
                Set.of("acomp", "oprd", "conj", "xcomp", "root", "appos").contains(adjective.relation());
        return predicative
                ? candidates(adjective, adjective, PartOfSpeech.ADJECTIVE, clauses, slots)
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Candidate> noun(Word noun, Clauses clauses, SlotReader slots) {
        if (MODIFIERS.contains(noun.relation())
                || codebook.entries(PartOfSpeech.NOUN, noun.lemma()).isEmpty()) {
            return Optional.empty();
        }
        Parse parse = clauses.parse();
        Optional<Word> carrier = carrier(noun, parse);
        boolean ended = carrier.map(this::ends).orElse(false);
        return candidates(noun, carrier.orElse(noun), PartOfSpeech.NOUN, clauses, slots)
                .map(found -> new Candidate(
                        found.word(),
                        found.entry(),
                        found.source().weakened(NOMINAL),
                        found.target(),
                        found.carrier(),
                        ended))
                .findFirst();
    }

    private boolean ends(Word carrier) {
        Boolean light = codebook.lightVerb(carrier.lemma());
        Boolean occurrence = codebook.occurrence(carrier.lemma());
        return Boolean.FALSE.equals(light) || (light == null && Boolean.FALSE.equals(occurrence));
    }

    /** The verb that only carries the noun: "held talks", "talks took place", "is an ally", "engaged in talks". */
    private Optional<Word> carrier(Word noun, Parse parse) {
        Optional<Word> head = parse.head(noun);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Word up = head.get();
        return switch (noun.relation()) {
            case "dobj", "nsubjpass" -> head.filter(verb -> codebook.lightVerb(verb.lemma()) != null);
            case "nsubj" -> head.filter(verb -> codebook.occurrence(verb.lemma()) != null);
            case "attr", "oprd" -> head.filter(Word::verb);
            case "pobj" ->
                Set.of("in", "into", "at").contains(up.text().toLowerCase(Locale.ROOT))
                        ? parse.head(up)
                                .filter(verb -> verb.lemma().equals("be")
                                        || (verb.verb() && codebook.lightVerb(verb.lemma()) != null))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Stream<Candidate> candidates(
            Word word, Word carrier, PartOfSpeech part, Clauses clauses, SlotReader slots) {
        return codebook.entries(part, word.lemma()).stream()
                .filter(entry -> fits(entry, word, carrier, clauses, slots))
                .limit(1)
                .map(entry -> candidate(word, carrier, entry, slots))
                .filter(found -> found.complete() || Bridge.open(found));
    }

    private boolean fits(Entry entry, Word word, Word carrier, Clauses clauses, SlotReader slots) {
        Parse parse = clauses.parse();
        for (String particle : entry.particles()) {
            boolean there = parse.children(word).stream()
                            .anyMatch(child -> child.text().equalsIgnoreCase(particle))
                    || (word.index() + 1 < parse.words().size()
                            && parse.words().get(word.index() + 1).text().equalsIgnoreCase(particle));
            if (!there) {
                return false;
            }
        }
        if (!entry.objects().isEmpty()
                && objects(entry, word, carrier, clauses, slots)
                        .noneMatch(object -> entry.objects().contains(object.lemma()))) {
            return false;
        }
        return entry.frame().required().stream().allMatch(slot -> slots.present(word, carrier, entry.part(), slot));
    }

    /** "hundreds of tanks", "ten billion dollars in aid": the measure and what it measures. */
    private Stream<Word> measured(Word object, Clauses clauses) {
        if (!codebook.objects("measures").contains(object.lemma())) {
            return Stream.of(object);
        }
        return Stream.of(Stream.of(object), measures(object, "of", clauses), measures(object, "in", clauses))
                .flatMap(words -> words);
    }

    private Stream<Word> measures(Word object, String preposition, Clauses clauses) {
        return clauses.prepositional(object, preposition).stream()
                .filter(thing -> thing.index() > object.index())
                .flatMap(thing -> measured(thing, clauses));
    }

    /** The words that an entry's object class is about: the object, or what stands in a required slot. */
    private Stream<Word> objects(Entry entry, Word word, Word carrier, Clauses clauses, SlotReader slots) {
        if (entry.part() == PartOfSpeech.VERB) {
            Stream<Word> required = entry.frame().required().stream()
                    .flatMap(slot -> slots.words(word, carrier, entry.part(), slot.name()).stream());
            return Stream.concat(clauses.object(word).stream(), required).flatMap(object -> measured(object, clauses));
        }
        return Stream.concat(
                clauses.prepositional(word, "of").stream(),
                clauses.parse().children(word, "compound", "nmod", "amod", "nn").stream());
    }

    private Candidate candidate(Word word, Word carrier, Entry entry, SlotReader slots) {
        Filler source = slots.fill(word, carrier, entry.part(), entry.frame().source(), Set.of());
        List<Slot> targets = entry.frame().target();
        Filler target = Filler.NONE;
        boolean pair = entry.frame().reciprocal()
                && source.mentions().size() > 1
                && !present(targets, word, carrier, entry, slots);
        if (!targets.isEmpty() && !pair) {
            target = slots.fill(word, carrier, entry.part(), targets, Set.of());
        }
        return new Candidate(word, entry, source, target, carrier, false);
    }

    private static boolean present(List<Slot> targets, Word word, Word carrier, Entry entry, SlotReader slots) {
        return targets.stream()
                .filter(Slot::prepositional)
                .anyMatch(slot -> slots.present(word, carrier, entry.part(), slot));
    }
}
