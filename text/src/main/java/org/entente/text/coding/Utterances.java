package org.entente.text.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;
import org.entente.text.statement.Utterance;
import org.entente.text.syntax.Clauses;

/** Who is speaking where in a document; lends the speaker to "we" and "I". */
final class Utterances implements Participants {
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us", "our", "my", "ourselves", "myself");

    /** A stretch that is said, with those who say it. */
    record Said(Utterance utterance, List<Mention> speakers) {
        Said {
            speakers = List.copyOf(speakers);
        }
    }

    /** A word in its sentence. */
    record Place(Parse parse, Word word) {}

    private final List<Said> said = new ArrayList<>();
    private final List<Parse> parses;
    private final Participants actors;
    private final Map<String, Actor> known = new HashMap<>();

    /** @param mentions everyone the document names; a government's "we" is taken for one of them */
    Utterances(List<Utterance> utterances, List<Parse> parses, Participants actors, List<Mention> mentions) {
        this.actors = actors;
        mentions.forEach(mention -> known.putIfAbsent(mention.actor().id(), mention.actor()));
        this.parses = List.copyOf(parses);
        for (Utterance utterance : utterances) {
            said.add(new Said(utterance, speakers(utterance)));
        }
    }

    List<Said> all() {
        return List.copyOf(said);
    }

    /** The word that says that it is said, if the text has one. */
    Optional<Place> cue(Said one) {
        Span cue = one.utterance().cue();
        return cue == null ? Optional.empty() : place(cue);
    }

    /** The head of a stretch within its sentence. */
    Optional<Place> place(Span stretch) {
        return parses.stream()
                .filter(parse -> parse.span().begin() <= stretch.begin()
                        && stretch.begin() < parse.span().end())
                .findFirst()
                .flatMap(parse -> parse.headOf(stretch).map(head -> new Place(parse, head)));
    }

    /** The innermost utterance whose content holds the stretch. */
    Optional<Said> around(Span stretch) {
        return said.stream()
                .filter(one -> one.utterance().content().contains(stretch))
                .filter(one -> one.utterance().speaker() == null
                        || !one.utterance().speaker().overlaps(stretch))
                .min(Comparator.comparingInt(one -> one.utterance().content().length()));
    }

    @Override
    public List<Mention> at(Parse parse, Word word) {
        return firstPerson(word) ? lent(word) : actors.at(parse, word);
    }

    @Override
    public List<Mention> places(Parse parse, Word word) {
        return actors.places(parse, word);
    }

    @Override
    public List<Mention> owner(Parse parse, Word word) {
        List<Mention> owners = actors.owner(parse, word);
        if (!owners.isEmpty()) {
            return owners;
        }
        return parse.children(word, "poss").stream()
                .filter(Utterances::firstPerson)
                .findFirst()
                .map(this::lent)
                .orElse(List.of());
    }

    private List<Mention> lent(Word word) {
        return around(word.span())
                .map(one -> one.speakers().stream()
                        .map(speaker -> new Mention(meant(speaker.actor(), word), word.text(), word.span()))
                        .toList())
                .orElse(List.of());
    }

    /** "We" of an official is whom he speaks for, "I" himself. */
    private Actor meant(Actor speaker, Word word) {
        boolean plural =
                Set.of("we", "us", "our", "ourselves").contains(word.text().toLowerCase(Locale.ROOT));
        return plural ? known.getOrDefault(speaker.accountable(), speaker) : speaker;
    }

    private static boolean firstPerson(Word word) {
        return FIRST_PERSON.contains(word.text().toLowerCase(Locale.ROOT))
                && !word.text().equals("US");
    }

    private List<Mention> speakers(Utterance utterance) {
        Span span = utterance.speaker();
        Word head = utterance.speakerHead();
        if (span == null) {
            return List.of();
        }
        return parses.stream()
                .filter(parse -> head == null
                        ? parse.span().overlaps(span)
                        : parse.span().contains(head.span()))
                .findFirst()
                .flatMap(parse ->
                        Optional.ofNullable(head).or(() -> parse.headOf(span)).map(word -> everyone(parse, word)))
                .orElse(List.of());
    }

    /** Those a word and what is joined to it by "and" stand for. */
    private List<Mention> everyone(Parse parse, Word head) {
        return new Clauses(parse)
                .coordinated(List.of(head)).stream()
                        .flatMap(word -> actors.at(parse, word).stream())
                        .distinct()
                        .toList();
    }
}
