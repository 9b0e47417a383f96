package org.entente.network.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NextEventsTest {
    private static final int TODAY = 700;

    private final List<PastEvent> events = events();

    /** Four actors; whoever is threatened strikes back at the threatener within the week, else nobody strikes. */
    private static List<PastEvent> events() {
        Random random = new Random(5);
        List<PastEvent> events = new ArrayList<>();
        for (int day = 0; day < TODAY - 5; day++) {
            String source = "ABCD".substring(random.nextInt(4)).substring(0, 1);
            String target = source.equals("A") ? "B" : "A";
            events.add(new PastEvent(day, source, "MEET", target));
            if (day % 11 == 0) {
                events.add(new PastEvent(day, source, "THREATEN", target));
                events.add(new PastEvent(day + 4, target, "STRIKE", source));
            }
        }
        events.add(new PastEvent(TODAY - 1, "C", "THREATEN", "A"));
        return events;
    }

    private static NextEvent find(List<NextEvent> list, String source, String type, String target) {
        return list.stream()
                .filter(event -> event.source().equals(source)
                        && event.type().equals(type)
                        && event.target().equals(target))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theThreatenedIsExpectedToStrike() {
        NextEvents next = NextEvents.fit(events, TODAY, 7);

        NextEvent strike = find(next.of("A"), "A", "STRIKE", "C");
        NextEvent calm = find(next.of("A"), "A", "STRIKE", "D");

        assertThat(strike.probability()).isGreaterThan(1.3 * calm.probability());
        assertThat(strike.terms())
                .filteredOn(term -> term.kind() == TermKind.FOLLOW_UP)
                .allSatisfy(term -> assertThat(term.events()).containsExactly(events.size() - 1));
    }

    @Test
    void termsSumToTheLogOdds() {
        for (NextEvent event : NextEvents.fit(events, TODAY, 30).between("A", "B")) {
            assertThat(event.terms().stream().mapToDouble(NextEvent.Term::value).sum())
                    .isCloseTo(event.logOdds(), within(1e-9));
            assertThat(event.probability()).isStrictlyBetween(0.0, 1.0);
        }
    }

    @Test
    void nothingFromTheDayOnIsSeen() {
        List<PastEvent> more = new ArrayList<>(events);
        more.add(new PastEvent(TODAY, "C", "STRIKE", "A"));
        more.add(new PastEvent(TODAY + 3, "X", "SING", "A"));

        assertThat(NextEvents.fit(more, TODAY, 7).of("A"))
                .isEqualTo(NextEvents.fit(events, TODAY, 7).of("A"));
    }

    @Test
    void theOrderOfTheInputChangesNoProbability() {
        List<PastEvent> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(8));

        assertThat(NextEvents.fit(shuffled, TODAY, 7).between("A", "C"))
                .extracting(NextEvent::probability)
                .isEqualTo(NextEvents.fit(events, TODAY, 7).between("A", "C").stream()
                        .map(NextEvent::probability)
                        .toList());
    }

    @Test
    void refusesWhatMakesNoSense() {
        NextEvents next = NextEvents.fit(events, TODAY, 7);

        assertThat(next.thin()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> next.between("A", "A"));
        assertThatIllegalArgumentException().isThrownBy(() -> next.of("Z")).withMessageContaining("Z");
        assertThatIllegalArgumentException().isThrownBy(() -> NextEvents.fit(events, 0, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> NextEvents.fit(events, TODAY, 0));
    }
}
