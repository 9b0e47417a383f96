package org.entente.text.actor.discourse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.text.actor.phrase.Line;
import org.entente.text.actor.phrase.NounPhrase;
import org.entente.text.actor.phrase.Piece;
import org.entente.text.actor.phrase.WordKind;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;
import org.jspecify.annotations.Nullable;

/** Finds the pair that "both countries", "the two sides" or "each other" points back to. */
final class Groups {
    private static final Map<String, Integer> NUMBERS =
            Map.of("both", 2, "two", 2, "three", 3, "four", 4, "five", 5, "2", 2, "3", 3, "4", 4, "5", 5);

    private static final Set<String> GROUPS =
            Set.of("groups", "movements", "factions", "organisations", "organizations", "militias");

    private final Discourse discourse;

    Groups(Discourse discourse) {
        this.discourse = discourse;
    }

    List<Actor> referents(NounPhrase phrase) {
        if (reciprocal(phrase)) {
            return subjects(phrase);
        }
        int number = number(phrase);
        boolean linked = phrase.lastLinked() > phrase.last() && number < 2;
        if (phrase.owner() != null || described(phrase) || linked) {
            return List.of();
        }
        boolean these =
                phrase.line().is(phrase.first(), "these") || phrase.line().is(phrase.first(), "those");
        boolean the = phrase.line().is(phrase.first(), "the");
        boolean told = number > 1 || ((these || the) && discourse.pairs().recent(discourse.sentence()));
        return told ? several(phrase, Math.max(2, number), number > 1 || these) : List.of();
    }

    private List<Actor> several(NounPhrase phrase, int number, boolean sure) {
        Piece head = phrase.headPiece();
        if (head.is("two") || head.is("both")) {
            List<Actor> people = people(phrase, number, 2);
            return people.isEmpty() ? pair(phrase, number, Groups::side) : people;
        }
        if (head.is(WordKind.PAIR_PEOPLE) && sure) {
            List<Actor> people = people(phrase, number, 6);
            return people.isEmpty() && !head.is(WordKind.PAIR_SIDES) ? pair(phrase, number, Groups::state) : people;
        }
        if (head.is(WordKind.PAIR_STATES)) {
            return pair(phrase, number, Groups::state);
        }
        if (GROUPS.contains(head.key())) {
            List<Actor> groups = sure ? pair(phrase, number, Groups::group) : List.of();
            return groups.isEmpty() && sure ? pair(phrase, number, Groups::side) : groups;
        }
        return head.is(WordKind.PAIR_SIDES) && (sure || head.is("sides"))
                ? pair(phrase, number, Groups::side)
                : List.of();
    }

    /** "European countries", "neighbouring states", "other parties" are not the pair spoken of. */
    private static boolean described(NounPhrase phrase) {
        for (int at = phrase.own(); at < phrase.head(); at++) {
            Piece piece = phrase.line().piece(at);
            if (!piece.plain()
                    || piece.is(WordKind.FOREIGN)
                    || piece.is("other")
                    || piece.is("neighbouring")
                    || piece.is("neighboring")
                    || piece.is("most")
                    || piece.is("many")) {
                return true;
            }
        }
        return false;
    }

    private static int number(NounPhrase phrase) {
        for (int at = phrase.own(); at <= phrase.head(); at++) {
            Integer number = NUMBERS.get(phrase.line().piece(at).key());
            if (number != null) {
                return number;
            }
        }
        return 0;
    }

    private static boolean reciprocal(NounPhrase phrase) {
        Line line = phrase.line();
        int head = phrase.head();
        return (line.is(head, "other") && line.is(head - 1, "each"))
                || (line.is(head, "another") && line.is(head - 1, "one"));
    }

    /** Those whose clause says that they do something to each other. */
    private List<Actor> subjects(NounPhrase phrase) {
        Parse parse = phrase.line().parse().orElse(null);
        List<Word> words = phrase.line().words(phrase.head());
        if (parse == null || words.isEmpty()) {
            return List.of();
        }
        List<Actor> actors = new ArrayList<>();
        Clauses.subject(parse, words.get(0)).ifPresent(subject -> {
            for (Entry entry : discourse.entries()) {
                boolean same = entry.sentence() == discourse.sentence() && entry.head() != null;
                if (same && (entry.phrase().span().contains(subject.span()) || conjunct(parse, entry, subject))) {
                    actors.addAll(entry.actors());
                }
            }
        });
        return actors.size() > 1 ? List.copyOf(actors) : pair(phrase, 2, Groups::side);
    }

    private static boolean conjunct(Parse parse, Entry entry, Word subject) {
        Word head = entry.head();
        return head != null && head.relation().equals("conj") && parse.dominates(subject, head);
    }

    private List<Actor> pair(NounPhrase phrase, int number, Predicate<Actor> sort) {
        List<String> acting = acting(phrase).stream()
                .flatMap(actor -> discourse.known().answerable(actor).stream())
                .map(Actor::id)
                .toList();
        Predicate<Actor> other = actor -> sort.test(actor) && !acting.contains(actor.id());
        if (number == 2) {
            return discourse.pairs().best(discourse.sentence(), other, speaker(phrase));
        }
        List<Actor> top = discourse.salience().top(discourse.sentence(), number, other);
        return top.size() == number ? discourse.salience().inOrder(top) : List.of();
    }

    /** Who does something to the group in its own clause, and so is not of it: "Bush telephoned both leaders". */
    private List<Actor> acting(NounPhrase phrase) {
        Parse parse = phrase.line().parse().orElse(null);
        Word word = phrase.line().head(phrase.first(), phrase.last()).orElse(null);
        if (parse == null || word == null || word.relation().startsWith("nsubj")) {
            return List.of();
        }
        return Clauses.subject(parse, word)
                .flatMap(discourse::entry)
                .filter(entry -> entry.actors().size() == 1)
                .map(Entry::actors)
                .orElse(List.of());
    }

    /** The state of whoever says the clause that the phrase stands in. */
    private @Nullable Actor speaker(NounPhrase phrase) {
        Parse parse = phrase.line().parse().orElse(null);
        Word word = phrase.line().head(phrase.first(), phrase.last()).orElse(null);
        if (parse == null || word == null) {
            return null;
        }
        for (Word above : parse.ancestors(word)) {
            Word verb = above.relation().equals("ccomp") ? parse.head(above).orElse(null) : null;
            if (verb != null) {
                return parse.child(verb, "nsubj")
                        .flatMap(discourse::entry)
                        .filter(entry -> entry.actors().size() == 1)
                        .flatMap(entry ->
                                discourse.known().answerable(entry.actors().get(0)))
                        .orElse(null);
            }
        }
        return null;
    }

    /** The last different people spoken of, as many as wanted. */
    private List<Actor> people(NounPhrase phrase, int number, int reach) {
        List<Actor> acting = acting(phrase);
        Map<String, Actor> people = new LinkedHashMap<>();
        List<Entry> entries = discourse.entries();
        for (int index = entries.size() - 1; index >= 0 && people.size() < number; index--) {
            Entry entry = entries.get(index);
            if (discourse.sentence() - entry.sentence() > reach) {
                break;
            }
            if (entry.person()
                    && entry.actors().get(0).country() != null
                    && !acting.contains(entry.actors().get(0))) {
                Actor actor = entry.actors().get(0);
                people.putIfAbsent(actor.id(), actor);
            }
        }
        List<Actor> found = new ArrayList<>(people.values());
        Collections.reverse(found);
        return found.size() == number ? found : List.of();
    }

    private static boolean group(Actor actor) {
        return actor.kind() == ActorKind.ARMED_GROUP
                || actor.kind() == ActorKind.PARTY
                || actor.kind() == ActorKind.ORGANISATION;
    }

    private static boolean state(Actor actor) {
        return actor.kind() == ActorKind.STATE;
    }

    private static boolean side(Actor actor) {
        return actor.kind() == ActorKind.STATE
                || actor.kind() == ActorKind.ARMED_GROUP
                || actor.kind() == ActorKind.PARTY;
    }
}
