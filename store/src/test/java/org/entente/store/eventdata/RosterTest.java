package org.entente.store.eventdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.junit.jupiter.api.Test;

class RosterTest {
    private static final LocalDate CHANGE = LocalDate.of(2009, 1, 20);
    private static final PartyName NAME = new PartyName(NameScheme.ICEWS, "Somebody");

    private final AtomicInteger asked = new AtomicInteger();
    private final Roster roster = new Roster((name, day) -> {
        asked.incrementAndGet();
        boolean before = day.isBefore(CHANGE);
        ActorKind kind = name.name().startsWith("?") ? ActorKind.UNKNOWN : ActorKind.PERSON;
        Actor actor = new Actor(before ? "before" : "after", name.name(), kind, null, List.of(), null);
        return before ? new Standing(actor, LocalDate.MIN, CHANGE) : new Standing(actor, CHANGE, LocalDate.MAX);
    });

    @Test
    void asksOncePerStanding() {
        Party before = roster.party(NAME, CHANGE.minusDays(1).toEpochDay());
        Party after = roster.party(NAME, CHANGE.toEpochDay());
        assertThat(before.actor().id()).isEqualTo("before");
        assertThat(after.actor().id()).isEqualTo("after");
        assertThat(roster.party(NAME, 0)).isSameAs(before);
        assertThat(roster.party(NAME, CHANGE.plusYears(9).toEpochDay())).isSameAs(after);
        assertThat(asked).hasValue(2);
    }

    @Test
    void namesTheUnknownByHowOftenTheyWereMet() {
        for (String name : List.of("?b", "?a", "?c", "?c", "known")) {
            roster.party(new PartyName(NameScheme.KEDS, name), 0);
        }
        assertThat(roster.unknown())
                .extracting(one -> one.name().name() + " " + one.rows())
                .containsExactly("?c 2", "?a 1", "?b 1");
    }
}
