package org.entente.text.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TermsTest {
    /** Offices that one person holds at a time. */
    private static final Set<String> SINGLE = Set.of(
            "president",
            "prime minister",
            "king",
            "queen",
            "supreme leader",
            "chancellor",
            "emir",
            "sultan",
            "secretary-general",
            "foreign minister",
            "defence minister",
            "secretary of state",
            "secretary of defense");

    private final ActorKnowledge knowledge = ActorKnowledge.bundled();

    @Test
    void nobodyHoldsTheSameOfficeTwiceAtOnce() {
        Map<String, List<Term>> own = knowledge.terms().stream()
                .filter(term -> SINGLE.contains(term.office()))
                .collect(Collectors.groupingBy(term -> term.person() + " " + term.principal() + " " + term.office()));
        List<String> clashes = new ArrayList<>();
        own.forEach((office, terms) -> {
            for (int one = 0; one < terms.size(); one++) {
                for (int other = one + 1; other < terms.size(); other++) {
                    if (terms.get(one).period().surelyOverlaps(terms.get(other).period())) {
                        clashes.add(office);
                    }
                }
            }
        });
        assertThat(clashes).isEmpty();
    }

    @Test
    void everybodyIsAliveAndGrownInOffice() {
        List<String> wrong = new ArrayList<>();
        for (Term term : knowledge.terms()) {
            Person person = knowledge.person(term.person()).orElseThrow();
            var from = term.period().from();
            var to = term.period().surelyTo();
            if (person.died() > 0 && from != null && from.getYear() > person.died()) {
                wrong.add(person.id() + " began as " + term.office() + " after death");
            }
            if (person.died() > 0 && to != null && to.getYear() > person.died() + 1) {
                wrong.add(person.id() + " was " + term.office() + " after death");
            }
            if (person.born() > 0 && from != null && from.getYear() < person.born()) {
                wrong.add(person.id() + " was " + term.office() + " before birth");
            }
        }
        assertThat(wrong).isEmpty();
    }
}
