package org.entente.text.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.text.actor.phrase.Composer;
import org.entente.text.actor.phrase.KnownActors;
import org.entente.text.actor.phrase.Line;
import org.entente.text.actor.phrase.NounPhrase;
import org.entente.text.actor.phrase.Piece;
import org.entente.text.actor.phrase.Surroundings;
import org.entente.text.actor.phrase.WordKind;
import org.entente.text.actor.phrase.Words;
import org.entente.text.knowledge.Person;
import org.jspecify.annotations.Nullable;

/** What the words around a single phrase tell, without a parse: the state they speak of most. */
final class PhraseContext implements Surroundings {
    private final Map<String, Actor> states = new LinkedHashMap<>();
    private final Map<String, Double> weights = new LinkedHashMap<>();
    private final KnownActors known;
    private boolean asked;

    PhraseContext(KnownActors known, @Nullable Line context) {
        this.known = known;
        if (context != null) {
            Composer composer = new Composer(known, Surroundings.NONE);
            for (int at = 0; at < context.size(); at++) {
                count(context.piece(at), composer);
            }
        }
    }

    private void count(Piece piece, Composer composer) {
        boolean unclear = piece.meanings().size() > 1 && piece.state().isEmpty();
        if (unclear) {
            return;
        }
        Optional<Actor> state = composer.nation(piece).or(() -> composer.name(piece));
        state.filter(actor -> actor.country() != null).ifPresent(actor -> {
            String country = String.valueOf(actor.country());
            states.putIfAbsent(country, actor);
            weights.merge(country, 1.0, Double::sum);
        });
    }

    /** Whether anything but the phrase itself was needed. */
    boolean asked() {
        return asked;
    }

    @Override
    public List<Actor> group(NounPhrase phrase) {
        return List.of();
    }

    @Override
    public List<Actor> definite(NounPhrase phrase) {
        return List.of();
    }

    @Override
    public Optional<Actor> partner(Actor actor) {
        return Optional.empty();
    }

    @Override
    public Optional<Actor> country(NounPhrase phrase) {
        asked = true;
        boolean anywhere = Words.is(WordKind.ANYWHERE, phrase.headPiece().lastWord());
        return anywhere ? Optional.empty() : most().flatMap(known::state);
    }

    /** The state named clearly more often than any other. */
    Optional<String> most() {
        List<Map.Entry<String, Double>> sorted = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .toList();
        boolean clear = sorted.size() == 1
                || (sorted.size() > 1
                        && sorted.get(0).getValue() > sorted.get(1).getValue());
        return clear ? Optional.of(sorted.get(0).getKey()) : Optional.empty();
    }

    @Override
    public boolean speaksOf(Actor state) {
        return states.containsKey(state.id());
    }

    @Override
    public List<Person> narrow(List<Person> candidates) {
        List<Person> named = candidates.stream()
                .filter(person -> person.country() != null && states.containsKey(person.country()))
                .toList();
        return named.isEmpty() ? candidates : named;
    }
}
