package org.entente.network.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Citation;
import org.entente.model.Coding;
import org.entente.model.EventType;
import org.entente.network.Gulf;
import org.entente.network.World;
import org.junit.jupiter.api.Test;

class ReportingTest {
    private static final Actor AAA = World.state("AAA");
    private static final Actor BBB = World.state("BBB");

    @Test
    void theSameDocumentTwiceIsOne() {
        World world = Gulf.world();
        Reporting twice = Reporting.of(List.of(world.coding(), world.coding()));
        assertThat(twice.events())
                .isEqualTo(Reporting.of(List.of(world.coding())).events());
        assertThat(twice.documents()).containsExactly("article");
    }

    @Test
    void eventsOfTheSameIdInTwoDocumentsAreTwo() {
        World one = new World("one", null).event("2000-01-01", AAA, EventType.AID, BBB, 7);
        World other = new World("other", null).event("2000-01-02", AAA, EventType.AID, BBB, 7);
        assertThat(Reporting.of(List.of(one.coding(), other.coding())).events()).hasSize(2);
    }

    @Test
    void everyEventIsFoundByItsCitationAndNoOther() {
        List<Coding> codings = Stream.of("b", "a", "c")
                .map(name -> new World(name, null)
                        .event("2000-01-01", AAA, EventType.AID, BBB, 7)
                        .event("2000-01-02", BBB, EventType.ACCUSE, AAA, -2)
                        .coding())
                .toList();
        Reporting reporting = Reporting.of(codings);
        assertThat(reporting.events())
                .hasSize(6)
                .allSatisfy(
                        event -> assertThat(reporting.event(Citation.of(event))).isSameAs(event));
        assertThat(reporting.event(new Citation(Citation.Kind.EVENT, "b", "e0none")))
                .isNull();
        assertThat(reporting.event(Citation.sentence("b", 0))).isNull();
    }

    @Test
    void aPassageNamesThoseWhoAnswer() {
        World world = new World("d", null).sentenceNaming(Gulf.KERRY, Gulf.IRN);
        assertThat(world.reporting().passages())
                .singleElement()
                .satisfies(passage -> assertThat(passage.accountable()).containsExactly("IRN", "USA"));
    }

    @Test
    void aGroupingStandsForItsMembers() {
        Reporting reporting =
                new World("d", null).grouping("club", "AAA", "BBB").reporting();
        assertThat(reporting.standsFor(World.organisation("club"))).containsExactly("AAA", "BBB", "club");
    }

    @Test
    void aStrangerIsKnownByItsIdAlone() {
        Actor stranger = new World("d", null).reporting().actors().of("nobody");
        assertThat(stranger.kind()).isEqualTo(ActorKind.UNKNOWN);
        assertThat(stranger.name()).isEqualTo("nobody");
    }

    @Test
    void withoutMembersEventDataStandForThemselves() {
        World world = new World("d", null).event("2000-01-01", AAA, EventType.AID, BBB, 7);
        Reporting reporting = Reporting.of(world.coding().events(), List.of());
        assertThat(reporting.documents()).containsExactly("d");
        assertThat(reporting.published()).isEmpty();
        assertThat(reporting.passages()).isEmpty();
    }
}
