package org.entente.text.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Sector;
import org.entente.text.actor.phrase.Chunker;
import org.entente.text.actor.phrase.Composer;
import org.entente.text.actor.phrase.KnownActors;
import org.entente.text.actor.phrase.Line;
import org.entente.text.actor.phrase.NounPhrase;
import org.entente.text.actor.phrase.Piece;
import org.entente.text.actor.phrase.Reading;
import org.entente.text.actor.phrase.Segmenter;
import org.entente.text.actor.phrase.WordKind;
import org.entente.text.actor.phrase.Words;
import org.entente.text.knowledge.ActorKnowledge;
import org.entente.text.language.Language;
import org.entente.text.name.Folding;
import org.entente.text.name.Lexicon;
import org.jspecify.annotations.Nullable;

/** Resolves a single phrase, such as "the former Egyptian defence minister", to its actor. Thread-safe. */
public final class ActorResolver {
    /** "The soldiers who overthrew the president": what follows tells of whom only as a context does. */
    private static final Pattern RELATIVE = Pattern.compile("\\s*,?\\s+(?:who|whom|whose|which|that)\\s+");

    private final ActorKnowledge knowledge;
    private final Segmenter segmenter;
    private final @Nullable ContextReader reader;

    /** Resolves by the words alone; of a context it only counts the states named there. */
    public ActorResolver(ActorKnowledge knowledge) {
        this.knowledge = knowledge;
        this.segmenter = new Segmenter(knowledge, new Lexicon<>());
        this.reader = null;
    }

    /** Reads the context as a text of its own, so that names and offices told there are known. */
    public ActorResolver(ActorKnowledge knowledge, Language language) {
        this.knowledge = knowledge;
        this.segmenter = new Segmenter(knowledge, new Lexicon<>());
        this.reader = new ContextReader(knowledge, language);
    }

    /**
     * Reads a phrase on its own, and what it leaves open by its context.
     *
     * @param phrase a noun phrase
     * @param context the text it stands in, null if unknown
     * @param date when it was written, null if unknown: then a person is taken in the last known office
     * @return empty if the phrase names nobody
     */
    public Optional<Resolution> resolve(String phrase, @Nullable String context, @Nullable LocalDate date) {
        String noun = RELATIVE.split(phrase, 2)[0];
        boolean clause = !noun.isBlank() && !noun.equals(phrase);
        return clause ? read(noun, context == null ? phrase : context, date) : read(phrase, context, date);
    }

    private Optional<Resolution> read(String phrase, @Nullable String context, @Nullable LocalDate date) {
        KnownActors known = new KnownActors(knowledge, date);
        Line line = segmenter.line(phrase);
        PhraseContext around = new PhraseContext(known, context == null ? null : segmenter.line(context));
        Composer composer = new Composer(known, around);
        List<NounPhrase> phrases = Chunker.phrases(line);
        Optional<Resolution> alone = best(phrases, composer, around).or(() -> guess(phrases, composer));
        if (context == null || alone.filter(ActorResolver::clear).isPresent()) {
            return alone;
        }
        Optional<Resolution> read = reader == null ? Optional.empty() : reader.read(phrase, context, date);
        return read.filter(found -> better(found, alone)).or(() -> alone).map(found -> guessed(found, around));
    }

    /** Somebody unknown is rather of the country that the context speaks of than of none. */
    private static Resolution guessed(Resolution found, PhraseContext around) {
        Actor actor = found.actor();
        boolean stranger = actor.country() == null
                && (actor.kind() == ActorKind.UNKNOWN || actor.kind() == ActorKind.PERSON)
                && actor.sectors().isEmpty();
        return stranger
                ? around.most()
                        .map(country -> new Actor(
                                actor.id(), actor.name(), actor.kind(), country, actor.sectors(), actor.principal()))
                        .map(guess -> new Resolution(guess, false))
                        .orElse(found)
                : found;
    }

    /** Whether the phrase alone says to which country or organisation somebody belongs. */
    private static boolean clear(Resolution resolution) {
        Actor actor = resolution.actor();
        return resolution.certain() && (actor.country() != null || actor.kind() == ActorKind.ORGANISATION);
    }

    private static boolean better(Resolution read, Optional<Resolution> alone) {
        return alone.isEmpty()
                || read.actor().country() != null
                || (alone.get().actor().sectors().isEmpty()
                        && !read.actor().sectors().isEmpty());
    }

    /** The first phrase that means somebody; one after a comma helps where the first is an unknown name. */
    private static Optional<Resolution> best(List<NounPhrase> phrases, Composer composer, PhraseContext around) {
        List<Resolution> found = new ArrayList<>();
        for (NounPhrase phrase : phrases) {
            Reading reading = composer.read(phrase);
            if (reading.found()) {
                found.add(new Resolution(reading.actors().get(0), !around.asked()));
            }
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Resolution first = found.get(0);
        boolean vague =
                first.actor().country() == null && first.actor().sectors().isEmpty();
        return vague
                ? found.stream()
                        .filter(next -> next.actor().country() != null
                                || !next.actor().sectors().isEmpty())
                        .findFirst()
                        .or(() -> Optional.of(first))
                : Optional.of(first);
    }

    /** A noun that no list knows: its country by what stands before and after it, its people as civilians. */
    private static Optional<Resolution> guess(List<NounPhrase> phrases, Composer composer) {
        for (NounPhrase phrase : phrases) {
            List<Actor> owners = composer.owner(phrase);
            Optional<Actor> owner = owners.stream().findFirst().or(() -> place(phrase, composer));
            if (owner.isPresent()) {
                Piece head = phrase.headPiece();
                List<Sector> sectors = Words.sector(WordKind.SECTOR_ADJECTIVE, head.key()).stream()
                        .toList();
                boolean people = sectors.isEmpty() && People.likely(head.lastWord());
                Actor actor = owner.get();
                if (sectors.isEmpty() && composer.nation(head).isPresent()) {
                    sectors = before(phrase);
                }
                if (actor.kind() == ActorKind.ORGANISATION || actor.kind() == ActorKind.INSTITUTION) {
                    sectors = actor.sectors();
                    people = false;
                }
                return Optional.of(new Resolution(
                        new Actor(
                                actor.id() + "/" + Folding.slug(head.key()),
                                actor.name() + " " + head.key(),
                                ActorKind.COMMUNITY,
                                actor.country(),
                                people ? List.of(Sector.CVL) : sectors,
                                null),
                        true));
            }
        }
        return Optional.empty();
    }

    /** "Displaced Sudanese": the word before tells what people they are. */
    private static List<Sector> before(NounPhrase phrase) {
        for (int at = phrase.first(); at < phrase.head(); at++) {
            Optional<Sector> sector = Words.sector(
                    WordKind.SECTOR_ADJECTIVE, phrase.line().piece(at).key());
            if (sector.isPresent()) {
                return List.of(sector.get());
            }
        }
        return List.of();
    }

    private static Optional<Actor> place(NounPhrase phrase, Composer composer) {
        return phrase.links().stream()
                .flatMap(link -> link.targets().stream())
                .flatMap(target -> composer.nation(target.headPiece()).stream())
                .findFirst()
                .or(() -> composer.nation(phrase.headPiece()));
    }
}
