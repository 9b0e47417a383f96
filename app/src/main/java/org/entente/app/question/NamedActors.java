package org.entente.app.question;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.UserError;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.network.reporting.Reporting;
import org.entente.text.actor.ActorResolver;
import org.entente.text.actor.Resolution;
import org.entente.text.knowledge.ActorKnowledge;
import org.entente.text.knowledge.State;
import org.entente.text.name.Folding;

/** Whom a user means by a word: an id, a name as the texts have it, or any phrase Entente knows. */
public final class NamedActors {
    private static final int SHOWN = 5;

    private final ActorKnowledge knowledge;
    private final LocalDate at;
    private final SortedSet<String> ids = new TreeSet<>();
    private final Map<String, String> byName = new LinkedHashMap<>();

    /**
     * @param reporting the texts, whose actors can be meant
     * @param at the day of the question; offices change hands
     */
    public NamedActors(Reporting reporting, ActorKnowledge knowledge, LocalDate at) {
        this(reporting, List.of(), knowledge, at);
    }

    /** @param others who has a part in event data and can be meant too */
    public NamedActors(Reporting reporting, List<Actor> others, ActorKnowledge knowledge, LocalDate at) {
        this.knowledge = knowledge;
        this.at = at;
        reporting.actors().byId().values().forEach(actor -> {
            ids.addAll(reporting.standsFor(actor));
            add(actor);
        });
        for (Actor actor : others) {
            ids.add(actor.accountable());
            add(actor);
        }
    }

    private void add(Actor actor) {
        ids.add(actor.id());
        byName.putIfAbsent(Folding.fold(actor.name()), actor.accountable());
    }

    /**
     * The id of the actor that answers for whom the words mean.
     *
     * @throws UserError when nobody is known by them, or the texts do not name the one who is
     */
    public String id(String words) {
        String id = known(words.strip())
                .orElseThrow(() -> new UserError(
                        ExitCode.BAD_DATA, "No actor is known for \"" + words.strip() + "\".", hint(words.strip())));
        if (!ids.contains(id)) {
            throw new UserError(
                    ExitCode.BAD_DATA,
                    "Nothing is reported of \"" + words.strip() + "\" in these texts.",
                    "They name " + named() + ".");
        }
        return id;
    }

    private Optional<String> known(String words) {
        Optional<String> typed = ids.stream().filter(words::equalsIgnoreCase).findFirst();
        if (typed.isPresent()) {
            return typed;
        }
        String inTexts = byName.get(Folding.fold(words));
        if (inTexts != null) {
            return Optional.of(inTexts);
        }
        Optional<State> state = knowledge.state(words.toUpperCase(Locale.ROOT));
        if (state.isPresent()) {
            return state.map(State::id);
        }
        return new ActorResolver(knowledge)
                .resolve(words, null, at)
                .map(Resolution::actor)
                .filter(actor -> actor.kind() != ActorKind.UNKNOWN)
                .map(Actor::accountable);
    }

    private String hint(String words) {
        List<String> names = ids.stream().map(this::name).toList();
        List<String> states =
                knowledge.states().stream().map(State::name).sorted().toList();
        return Spelling.nearest(words, names)
                .or(() -> Spelling.nearest(words, states))
                .map(name -> "Did you mean " + name + "? 'entente resolve \"" + words + "\"' shows what is known.")
                .orElseGet(() -> "The texts name " + named() + ". Write a name or an id such as USA.");
    }

    private String named() {
        List<String> states = ids.stream()
                .filter(id -> knowledge.state(id).isPresent())
                .map(this::name)
                .toList();
        List<String> shown = states.isEmpty() ? List.copyOf(ids) : states;
        String names = String.join(", ", shown.subList(0, Math.min(SHOWN, shown.size())));
        return names.isEmpty() ? "nobody" : names + (shown.size() > SHOWN ? " and others" : "");
    }

    private String name(String id) {
        return knowledge
                .state(id)
                .map(State::name)
                .or(() -> byName.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(id))
                        .map(Map.Entry::getKey)
                        .findFirst())
                .orElse(id);
    }
}
