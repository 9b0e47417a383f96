package org.entente.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.entente.model.ActorKind;
import org.entente.model.Estimate;
import org.entente.model.Mass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkTest {
    private static final NetworkActor IRAN = new NetworkActor("IRN", "Iran", ActorKind.STATE, "IRN");
    private static final NetworkActor IRAQ = new NetworkActor("IRQ", "Iraq", ActorKind.STATE, "IRQ");

    @ParameterizedTest
    @EnumSource
    void theOrderOfTheTiesDoesNotShow(NetworkFormat format) {
        for (long seed = 0; seed < 50; seed++) {
            List<NetworkTie> shuffled = new ArrayList<>(RandomNetworks.ties(seed));
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(Exchange.written(format, new Network(shuffled)))
                    .isEqualTo(Exchange.written(format, RandomNetworks.network(seed)));
        }
    }

    @Test
    void whichOfTheTwoComesFirstDoesNotShow() {
        assertThat(tie(IRAQ, IRAN, 1980, 1988)).isEqualTo(tie(IRAN, IRAQ, 1980, 1988));
        assertThat(tie(IRAQ, IRAN, 1980, 1988).a()).isEqualTo(IRAN);
    }

    @Test
    void anActorWithTwoNamesIsWrittenOnce() {
        NetworkActor other = new NetworkActor("IRN", "Islamic Republic", ActorKind.STATE, "IRN");
        Network network = new Network(List.of(tie(other, IRAQ, 1981, 1981), tie(IRAN, IRAQ, 1980, 1980)));
        assertThat(network.actors()).containsExactly(IRAN, IRAQ);
    }

    @Test
    void twoValuesOfAPairOnOneDayAreRefused() {
        assertThatThrownBy(() -> new Network(List.of(tie(IRAN, IRAQ, 1988, 1990), tie(IRAQ, IRAN, 1980, 1988))))
                .hasMessage("Two ties of IRN and IRQ share the day 1988-01-01; one value a day can be written.");
    }

    @Test
    void aTieThatCannotBeIsRefused() {
        assertThatThrownBy(() -> tie(IRAN, IRAN, 1980, 1988)).hasMessageContaining("IRN with itself");
        assertThatThrownBy(() -> tie(IRAN, IRAQ, 1990, 1988)).hasMessageContaining("before it begins on 1990-01-01");
    }

    @Test
    void theTableBeginsWithWhatBalanceReads() throws Exception {
        for (long seed = 0; seed < 50; seed++) {
            Network network = RandomNetworks.network(seed);
            String file = Exchange.written(NetworkFormat.CSV, network);
            assertThat(file).startsWith("a,b,sign,year,value,low,high,");
            List<CSVRecord> rows = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(file))
                    .getRecords();
            assertThat(rows).hasSameSizeAs(network.ties());
            for (int at = 0; at < rows.size(); at++) {
                NetworkTie tie = network.ties().get(at);
                CSVRecord row = rows.get(at);
                assertThat(SpreadsheetText.text(row.get("a"))).isEqualTo(tie.a().id());
                assertThat(Integer.parseInt(row.get("sign"))).isEqualTo(tie.sign());
                assertThat(Double.parseDouble(row.get("value")))
                        .isEqualTo(tie.value().value());
                assertThat(LocalDate.parse(row.get("to"))).isEqualTo(tie.to());
            }
        }
    }

    @Test
    void aRowOfTheTable() {
        assertThat(Exchange.written(NetworkFormat.CSV, new Network(List.of(tie(IRAQ, IRAN, 1980, 1988)))))
                .isEqualTo("a,b,sign,year,value,low,high,cooperation,conflict,from,to,events,"
                        + "a_name,a_kind,a_country,b_name,b_kind,b_country,evidence\r\n"
                        + "IRN,IRQ,-1,1980,-0.75,-0.9,-0.5,0.5,7.5,1980-01-01,1988-12-31,42,"
                        + "Iran,STATE,IRN,Iraq,STATE,IRQ,e1 e2\r\n");
    }

    @Test
    void anIdOfXmlIsPlainWhereItCanBeAndAlwaysItsOwn() {
        assertThat(XmlText.id("john-kerry")).isEqualTo("john-kerry");
        assertThat(XmlText.id("IRN/hardliners")).isEqualTo("IRN_2f_hardliners");
        assertThat(XmlText.id("p5+1")).isEqualTo("p5_2b_1");
        assertThat(RandomEvents.PIECES.stream().map(XmlText::id).distinct()).hasSameSizeAs(RandomEvents.PIECES);
    }

    static NetworkTie tie(NetworkActor a, NetworkActor b, int from, int to) {
        return new NetworkTie(
                a,
                b,
                new Estimate(-0.75, -0.9, -0.5),
                new Mass(0.5, 7.5),
                LocalDate.of(from, 1, 1),
                LocalDate.of(to, 12, 31),
                42,
                List.of("e2", "e1"));
    }
}
