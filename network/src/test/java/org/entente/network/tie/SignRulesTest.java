package org.entente.network.tie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Mention;
import org.entente.model.SetAside;
import org.entente.model.Span;
import org.entente.model.Tie;
import org.entente.network.World;
import org.entente.network.reporting.Reporting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignRulesTest {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 20);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MOBILIZE | Iraq | Washington ordered warships into the Gulf to help Iraq | -1
                    MOBILIZE | Iraq | Washington massed troops on the border with Iraq |
                    MOBILIZE | Jordan | France and Jordan began a joint naval exercise | -1
                    MOBILIZE | Chad | Paris sent a regiment at the request of Chad | -1
                    AID | Syria | Qatar has armed rebels in Syria | -1
                    AID | Syria | Qatar has armed Syria |
                    RETREAT | Iran | Baghdad renounced the 1975 border treaty with Iran | -0.75
                    RETREAT | Iran | Baghdad withdrew from the occupied towns of Iran |
                    RETREAT | Egypt | Sudan recalled its ambassador from Egypt | -0.75
                    THREATEN | Israel | Washington warned against any attack on Israel | -1
                    THREATEN | Israel | Tehran threatened to attack Israel |
                    SUPPORT | Libya | London backed the strikes on Libya | -0.75
                    SUPPORT | Libya | London backed Libya |
                    AGREE | Serbia | The ministers agreed on sanctions against Serbia | -1
                    AGREE | Serbia | The ministers agreed on trade with Serbia |
                    PROTEST | Gaza | Thousands marched in solidarity with Gaza | -1
                    PROTEST | Gaza | Thousands marched against Gaza |
                    SANCTION | Cuba | The White House lifted most of its sanctions on Cuba | -0.75
                    COERCE | Cuba | The White House imposed sanctions on Cuba |
                    COERCE | Cuba | The White House eased sanctions on Cuba | -0.75
                    REQUEST | France | Mali asked France for military help | -0.5
                    REQUEST | France | Mali demanded that France leave |
                    ASSAULT | Pakistan | A drone struck militants in Pakistan | 0.25
                    ASSAULT | Pakistan | A drone struck Pakistan |
                    ASSAULT | Poland | The shell hit Poland by mistake | 0.25
                    CONSULT | Iran | They met to discuss how to contain Iran | -0.5
                    CONSULT | Iran | They met Iran |
                    COOPERATE | Iran | The two worked together to isolate the Iran of the clerics | -1
                    REJECT | Russia | Belgrade rejected sanctions on Russia | -0.75
                    REJECT | Russia | Belgrade rejected Russia |
                    """)
    void theWordsDecide(EventType type, String target, String sentence, @Nullable Double factor) {
        Optional<SignRule> rule = SignRules.bundled().of(event(type, target, sentence, -5));

        assertThat(rule.map(SignRule::factor)).isEqualTo(Optional.ofNullable(factor));
    }

    @Test
    void everyRowIsReadAndSorted() {
        List<SignRule> all = SignRules.bundled().all();

        assertThat(all).hasSizeGreaterThanOrEqualTo(20).doesNotHaveDuplicates();
        for (EventType type : EventType.values()) {
            assertThat(all.stream().filter(rule -> rule.type() == type).map(SignRule::words))
                    .isSorted();
        }
        assertThat(all).allSatisfy(rule -> assertThat(rule.why()).isNotBlank());
    }

    @Test
    void whatCountsNearlyInFullNeedsNoReason() {
        Weights weights = new Weights();
        weights.add("sure", 0.998);
        weights.add("planned", 0.5);

        assertThat(weights.product()).isEqualTo(0.499);
        assertThat(weights.why()).containsExactly("planned: counts 0.5");
    }

    @Test
    void aTieShowsTheRule() {
        Event event = event(EventType.MOBILIZE, "Iraq", "Washington sent warships to help Iraq", -7.2);
        Tie tie = Ties.of(Reporting.of(List.of(event), List.of()), TieSettings.DEFAULT)
                .between("USA", "IRQ", DAY);

        assertThat(tie.value().value()).isPositive();
        assertThat(tie.contributions().get(0).why()).containsExactly("forces that come to help");
        assertThat(tie.mass().cooperation()).isEqualTo(7.2 / 4);
    }

    @Test
    void forcesAmongFriendsDoNotCountAndAmongOthersDo() {
        World friends = new World("d", "2014-07-01")
                .event("2014-05-01", World.state("USA"), EventType.AID, World.state("IRQ"), 8)
                .event("2014-06-20", World.state("USA"), EventType.MOBILIZE, World.state("IRQ"), -7.2);
        World strangers = new World("d", "2014-07-01")
                .event("2014-06-20", World.state("USA"), EventType.MOBILIZE, World.state("IRQ"), -7.2)
                .event("2014-06-25", World.state("USA"), EventType.AID, World.state("IRQ"), 8);
        Tie tie = Ties.of(friends.reporting(), TieSettings.DEFAULT).between("USA", "IRQ", DAY);
        Tie other = Ties.of(strangers.reporting(), TieSettings.DEFAULT).between("USA", "IRQ", DAY);

        assertThat(tie.mass().conflict()).isZero();
        assertThat(tie.setAside()).extracting(SetAside::reason).containsExactly(SetAside.Reason.FRIENDLY_FORCE);
        assertThat(other.mass().conflict()).isPositive();
    }

    private static Event event(EventType type, String target, String sentence, double goldstein) {
        Mention source = new Mention(World.state("USA"), "Washington", new Span(0, 1));
        Mention acted = new Mention(World.state("IRQ"), target, new Span(0, 1));
        return new Event(
                "e",
                "d",
                0,
                new Span(0, sentence.length()),
                sentence,
                DateInterval.day(DAY),
                source,
                acted,
                type,
                null,
                goldstein,
                Factuality.ASSERTED,
                null,
                1,
                "test");
    }
}
