package org.entente.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Document;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.text.actor.discourse.Discourse;
import org.entente.text.actor.discourse.Places;
import org.entente.text.actor.phrase.Chunker;
import org.entente.text.actor.phrase.Composer;
import org.entente.text.actor.phrase.KnownActors;
import org.entente.text.actor.phrase.Learnt;
import org.entente.text.actor.phrase.Line;
import org.entente.text.actor.phrase.Modifiers;
import org.entente.text.actor.phrase.NounPhrase;
import org.entente.text.actor.phrase.Piece;
import org.entente.text.actor.phrase.Reading;
import org.entente.text.actor.phrase.Segmenter;
import org.entente.text.actor.phrase.WordKind;
import org.entente.text.language.Parse;
import org.entente.text.name.Lexicon;

/** One passage through a document from its first sentence to its last. */
final class Passage {
    private final Document document;
    private final KnownActors known;
    private final Segmenter segmenter;
    private final Discourse discourse;
    private final Composer composer;
    private final Learner learner;
    private final boolean learning;

    Passage(Document document, KnownActors known, Lexicon<Learnt> learnt, boolean learning) {
        this.document = document;
        this.known = known;
        this.segmenter = new Segmenter(known.knowledge(), learnt);
        this.discourse = new Discourse(known);
        this.composer = new Composer(known, discourse);
        this.learner = new Learner(learnt, discourse);
        this.learning = learning;
    }

    List<SentenceActors> read(List<Parse> parses) {
        title();
        List<SentenceActors> sentences = new ArrayList<>();
        for (int index = 0; index < parses.size(); index++) {
            sentences.add(read(parses.get(index), index));
        }
        return sentences;
    }

    private void title() {
        Line line = segmenter.line(document.title());
        for (int at = 0; at < line.size(); at++) {
            composer.name(line.piece(at)).or(() -> Optional.empty()).ifPresent(discourse::title);
            composer.nation(line.piece(at)).ifPresent(discourse::title);
        }
    }

    private SentenceActors read(Parse parse, int index) {
        Line line = segmenter.line(document.text(), parse);
        List<NounPhrase> phrases = Chunker.phrases(line);
        discourse.sentence(index, states(line), places(phrases));
        List<SentenceActors.Noun> nouns = new ArrayList<>();
        List<ActorMention> inner = new ArrayList<>();
        for (NounPhrase phrase : phrases) {
            add(nouns, noun(phrase));
            inner.addAll(inner(phrase));
        }
        if (learning) {
            learner.learn(line, nouns);
        }
        return new SentenceActors(parse, nouns, inner);
    }

    /** The states named in a line, but not as mere backers or foes; after them those of the others it names. */
    private List<Actor> states(Line line) {
        List<Actor> states = new ArrayList<>();
        List<Actor> others = new ArrayList<>();
        for (int at = 0; at < line.size(); at++) {
            Piece piece = line.piece(at);
            if (!Modifiers.backer(line, at) && !supporter(line, at)) {
                composer.nation(piece).ifPresent(states::add);
                composer.name(piece)
                        .filter(actor -> actor.kind() != ActorKind.STATE)
                        .ifPresent(others::add);
            }
        }
        others.stream().flatMap(actor -> known.state(actor.country()).stream()).forEach(states::add);
        return states;
    }

    /** "Rebels supported by Russia". */
    private static boolean supporter(Line line, int at) {
        int by = line.is(at - 1, "the") ? at - 2 : at - 1;
        return line.is(by, "by") && line.is(by - 1, WordKind.PARTICIPLE);
    }

    private NavigableMap<Integer, Actor> places(List<NounPhrase> phrases) {
        NavigableMap<Integer, Actor> places = new TreeMap<>();
        for (NounPhrase phrase : phrases) {
            if (Places.place(phrase)) {
                composer.nation(phrase.headPiece())
                        .ifPresent(state -> places.put(phrase.span().begin(), state));
            }
        }
        return places;
    }

    /** Adds a noun; it and the one before may be two phrases for one actor. */
    private void add(List<SentenceActors.Noun> nouns, SentenceActors.Noun noun) {
        int last = nouns.size() - 1;
        SentenceActors.Noun before = last < 0 ? null : nouns.get(last);
        SentenceActors.Noun told = before == null ? noun : Appositions.second(before, noun);
        SentenceActors.Noun earlier = before == null ? noun : Appositions.first(before, noun);
        if (before != null && !earlier.equals(before)) {
            nouns.set(last, earlier);
            discourse.retold(before.phrase(), earlier.actors());
        }
        nouns.add(told);
        discourse.add(told.phrase(), new Reading(told.actors(), told.kind(), false), told.use() == Use.PLACE);
    }

    private SentenceActors.Noun noun(NounPhrase phrase) {
        Reading reading = Doubts.kept(phrase, composer.read(phrase));
        boolean place = Places.place(phrase);
        List<Actor> actors = reading.actors();
        if (place && actors.isEmpty()) {
            actors = composer.nation(phrase.headPiece()).stream().toList();
        }
        List<Actor> owners = actors.isEmpty() ? composer.owner(phrase) : List.of();
        Span span = reading.linked() ? phrase.linkedSpan() : phrase.span();
        Actor where = composer.whereabouts(phrase).orElse(null);
        return new SentenceActors.Noun(
                phrase, actors, owners, where, reading.kind(), use(phrase, reading, place), span);
    }

    private static Use use(NounPhrase phrase, Reading reading, boolean place) {
        if (place) {
            return Use.PLACE;
        }
        if (phrase.headPiece().tag().startsWith("PRP")) {
            return Use.PRONOUN;
        }
        boolean told = reading.kind() != Reading.Kind.REFERENCE && reading.kind() != Reading.Kind.BARE;
        return told || phrase.headPiece().name() ? Use.NAME : Use.REFERENCE;
    }

    /** Names before the noun and owners. */
    private List<ActorMention> inner(NounPhrase phrase) {
        List<ActorMention> inner = new ArrayList<>();
        if (phrase.owner() != null) {
            inner.addAll(owner(phrase.owner()));
            inner.addAll(inner(phrase.owner()));
        }
        for (int at = phrase.own(); at < phrase.head(); at++) {
            Piece piece = phrase.line().piece(at);
            Optional<Actor> actor = composer.name(piece).or(() -> composer.nation(piece));
            if (piece.unknown() || actor.isEmpty()) {
                continue;
            }
            discourse.modifier(actor.get());
            inner.add(mention(actor.get(), piece.span(), Use.MODIFIER));
        }
        return inner;
    }

    private List<ActorMention> owner(NounPhrase owner) {
        Reading reading = composer.read(owner);
        if (reading.actors().isEmpty() || reading.actors().get(0).kind() == ActorKind.UNKNOWN) {
            return List.of();
        }
        discourse.add(owner, reading, false);
        return reading.actors().stream()
                .map(actor -> mention(actor, owner.span(), use(owner, reading, false)))
                .toList();
    }

    private ActorMention mention(Actor actor, Span span, Use use) {
        return new ActorMention(new Mention(actor, span.of(document.text()), span), use);
    }
}
