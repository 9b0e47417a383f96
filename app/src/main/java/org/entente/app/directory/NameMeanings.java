package org.entente.app.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Actor;
import org.entente.store.eventdata.Standing;
import org.entente.text.knowledge.ActorKnowledge;
import org.entente.text.knowledge.Meaning;
import org.entente.text.knowledge.Period;
import org.entente.text.knowledge.Person;
import org.entente.text.knowledge.Term;
import org.entente.text.name.Match;
import org.entente.text.name.Token;
import org.entente.text.name.Tokenizer;
import org.entente.text.name.Writing;
import org.jspecify.annotations.Nullable;

/** What whole names mean on a day, and on which days that may change. */
final class NameMeanings {
    private final ActorKnowledge knowledge;

    NameMeanings(ActorKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The one meaning that a name has on a day; where it has several nobody can tell. */
    Optional<Meaning> of(String name, LocalDate day) {
        List<Meaning> fitting =
                all(name).stream().filter(meaning -> fits(meaning, day)).toList();
        boolean one = fitting.stream().map(NameMeanings::state).distinct().count() == 1;
        return one ? Optional.of(fitting.get(0)) : alike(name, day).map(Meaning.OfPerson::new);
    }

    /** Somebody as on a day, for as long as no meaning of these names may change. */
    Standing standing(Actor actor, LocalDate day, String... names) {
        TreeSet<LocalDate> changes = new TreeSet<>();
        for (String name : names) {
            all(name).forEach(meaning -> changes(meaning, changes));
            knowledge.bySound(name).forEach(person -> changes(person, changes));
        }
        return Namings.between(actor, day, changes);
    }

    private List<Meaning> all(String name) {
        List<Token> tokens = Tokenizer.tokens(name);
        return knowledge
                .names()
                .longest(tokens, 0, Writing.USUAL)
                .filter(match -> match.length() == tokens.size())
                .map(Match::meanings)
                .orElse(List.of());
    }

    private static boolean fits(Meaning meaning, LocalDate day) {
        if (meaning instanceof Meaning.OfState state) {
            return state.period().contains(day) && state.state().period().contains(day);
        }
        return !(meaning instanceof Meaning.OfRole) && !(meaning instanceof Meaning.OfBody);
    }

    /** ICEWS writes people with all their names: the one in office whose first and last name sound alike. */
    private Optional<Person> alike(String name, LocalDate day) {
        List<Person> people = knowledge.bySound(name).stream()
                .filter(person -> knowledge.terms(person).stream()
                        .anyMatch(term -> term.period().contains(day)))
                .toList();
        return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
    }

    /** The state, for spellings of its name that fold into one; anything else is itself. */
    private static Object state(Meaning meaning) {
        return meaning instanceof Meaning.OfState state ? state.state().id() : meaning;
    }

    private void changes(Meaning meaning, Set<LocalDate> changes) {
        if (meaning instanceof Meaning.OfState state) {
            changes(state.period(), changes);
            changes(state.state().period(), changes);
        } else if (meaning instanceof Meaning.OfPerson person) {
            changes(person.person(), changes);
        }
    }

    private void changes(Person person, Set<LocalDate> changes) {
        for (Term term : knowledge.terms(person)) {
            changes(term.period(), changes);
            // On the day somebody leaves the news still means the one in office.
            LocalDate to = term.period().to();
            add(changes, to == null ? null : to.plusDays(1));
        }
        String country = person.country();
        if (country != null) {
            knowledge.state(country).ifPresent(state -> changes(state.period(), changes));
        }
    }

    private static void changes(Period period, Set<LocalDate> changes) {
        add(changes, period.from());
        add(changes, period.to());
    }

    private static void add(Set<LocalDate> days, @Nullable LocalDate day) {
        if (day != null) {
            days.add(day);
        }
    }
}
