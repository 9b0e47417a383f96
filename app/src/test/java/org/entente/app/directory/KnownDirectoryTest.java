package org.entente.app.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Sector;
import org.entente.store.eventdata.NameScheme;
import org.entente.store.eventdata.PartyName;
import org.entente.store.eventdata.Standing;
import org.entente.text.codes.ActorCode;
import org.entente.text.codes.ActorCodes;
import org.entente.text.knowledge.ActorKnowledge;
import org.entente.text.knowledge.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KnownDirectoryTest {
    private static final KnownDirectory DIRECTORY = new KnownDirectory(ActorKnowledge.bundled());

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // scheme, name, country, sectors, day; actor that answers, country, sectors
                "KEDS, USA, '', '', 1985-01-01, USA, USA, ''",
                "KEDS, EGYGOV, '', '', 1985-01-01, EGY, EGY, ''",
                "KEDS, UNK, '', '', 1985-01-01, GBR, GBR, ''",
                "KEDS, RUS, '', '', 1985-01-01, SUN, SUN, ''",
                "KEDS, RUS, '', '', 1992-06-01, RUS, RUS, ''",
                "KEDS, IRQREB, '', '', 1985-01-01, IRQ/rebels, IRQ, REB",
                "KEDS, OMAMIL, '', '', 1985-01-01, OMN, OMN, MIL",
                "GDELT, USA, USA, '', 2014-01-01, USA, USA, ''",
                "GDELT, USAGOV, USA, '', 2014-01-01, USA, USA, ''",
                "GDELT, IRQMIL, IRQ, '', 2014-01-01, IRQ, IRQ, MIL",
                "GDELT, IRQREB, IRQ, '', 2014-01-01, IRQ/rebels, IRQ, REB",
                "GDELT, IGOWSTNAT, '', '', 2014-01-01, nato, -, IGO",
                "GDELT, AFGREBTAL, AFG, '', 2014-01-01, taliban, AFG, *",
                "GDELT, BUR, MMR, '', 2014-01-01, MMR, MMR, ''",
                "GDELT, ZZZ, '', '', 2014-01-01, gdelt:zzz, -, ''",
                "ICEWS, China, '', '', 2014-01-01, CHN, CHN, ''",
                "ICEWS, Foreign Affairs (Russia), '', '', 2014-01-01, RUS, RUS, GOV",
                "ICEWS, Militant (Iraq), '', '', 2014-01-01, IRQ/militant, IRQ, UAF",
                "ICEWS, Citizen (Nigeria), '', '', 2014-01-01, NGA/citizen, NGA, CVL",
                "ICEWS, Police (Australia), '', '', 2014-01-01, AUS, AUS, COP",
                "ICEWS, Militant (Taliban), '', '', 2014-01-01, taliban, AFG, *",
                "ICEWS, Court Judge (Bosnia and Herzegovina), '', '', 2014-01-01, BIH, BIH, JUD",
                "ICEWS, Sergey Viktorovich Lavrov, '', '', 2014-01-01, RUS, RUS, GOV",
                "ICEWS, Sergey Viktorovich Lavrov, '', '', 1950-01-01, icews:sergey-viktorovich-lavrov, -, ''",
                "ICEWS, Barack Obama, '', '', 2014-01-01, USA, USA, GOV",
                "ICEWS, Barack Obama, '', '', 2018-01-01, barack-obama, USA, ELI",
                "ICEWS, Barack Obama, '', '', 2006-01-01, USA, USA, LEG",
                "ICEWS, Jane Q. Nobody, Iraq, 'Military,Government', 2014-01-01, IRQ, IRQ, *",
                "ICEWS, Jane Q. Nobody, '', '', 2014-01-01, icews:jane-q-nobody, -, ''",
                "PLOVER, IRN, IRN, GOV, 2020-01-01, IRN, IRN, ''",
                "PLOVER, Hassan Rouhani, IRN, GOV, 2020-01-01, IRN, IRN, GOV",
                "PLOVER, Some Minister, IRN, GOV, 2020-01-01, IRN, IRN, GOV",
                "PLOVER, Some Striker, IRN, LAB, 2020-01-01, plover:irn/some-striker, IRN, LAB",
                "COW, AUS, '', '', 1950-07-01, AUS, AUS, ''",
                "COW, RUS, '', '', 1950-07-01, SUN, SUN, ''",
                "COW, XXX, '', '', 1950-07-01, cow:xxx, -, ''",
                "ENTENTE, IRN, IRN, '', 2014-01-01, IRN, IRN, ''",
                "ENTENTE, john-kerry, USA, GOV, 2014-01-01, USA, USA, GOV",
                "ENTENTE, IRN/hardliners, IRN, OPP, 2014-01-01, IRN/hardliners, IRN, OPP"
            })
    void whoAnswers(
            NameScheme scheme,
            String name,
            String country,
            String sectors,
            LocalDate day,
            String accountable,
            String home,
            String expected) {
        Actor actor = DIRECTORY
                .find(new PartyName(scheme, name, country, sectors), day)
                .actor();
        assertThat(actor.accountable()).isEqualTo(accountable);
        assertThat(actor.country()).isEqualTo(home);
        if (!expected.equals("*")) {
            assertThat(actor.sectors().stream().map(Sector::name).collect(Collectors.joining(" ")))
                    .isEqualTo(expected);
        }
    }

    @Test
    void aStandingHoldsFromTermToTerm() {
        PartyName obama = new PartyName(NameScheme.ICEWS, "Barack Obama");
        Standing president = DIRECTORY.find(obama, LocalDate.of(2014, 1, 1));
        assertThat(president.from()).isEqualTo(LocalDate.of(2009, 1, 20));
        assertThat(president.until()).isBetween(LocalDate.of(2017, 1, 20), LocalDate.of(2017, 1, 21));
        for (LocalDate day = LocalDate.of(2004, 1, 1); day.isBefore(LocalDate.of(2020, 1, 1)); day = day.plusDays(11)) {
            Standing standing = DIRECTORY.find(obama, day);
            assertThat(standing.from()).isBeforeOrEqualTo(day);
            assertThat(standing.until()).isAfter(day);
            LocalDate last = standing.until().equals(LocalDate.MAX)
                    ? day
                    : standing.until().minusDays(1);
            assertThat(DIRECTORY.find(obama, last).actor()).isEqualTo(standing.actor());
        }
    }

    /** Whatever day is asked first: what holds at one end of a standing holds at the other. */
    @ParameterizedTest
    @EnumSource(
            value = NameScheme.class,
            names = {"KEDS", "COW", "ICEWS"})
    void everyStandingHoldsTheSameFromItsFirstToItsLastDay(NameScheme scheme) {
        Random random = new Random(3);
        for (String name : names(scheme)) {
            LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(46_000));
            Standing standing = DIRECTORY.find(new PartyName(scheme, name), day);
            assertThat(standing.from()).as(name).isBeforeOrEqualTo(day);
            assertThat(standing.until()).as(name).isAfter(day);
            for (LocalDate other : List.of(
                    standing.from().equals(LocalDate.MIN) ? LocalDate.of(1816, 1, 1) : standing.from(),
                    standing.until().equals(LocalDate.MAX)
                            ? LocalDate.of(2026, 1, 1)
                            : standing.until().minusDays(1))) {
                assertThat(DIRECTORY.find(new PartyName(scheme, name), other).actor())
                        .as(name + " on " + day + " and " + other)
                        .isEqualTo(standing.actor());
            }
        }
    }

    private static List<String> names(NameScheme scheme) {
        return switch (scheme) {
            case KEDS -> ActorCodes.keds().all().stream().map(ActorCode::code).toList();
            case COW ->
                Stream.concat(ActorCodes.cow().all().stream(), ActorCodes.signedNetworks().all().stream())
                        .map(ActorCode::code)
                        .toList();
            case ICEWS ->
                Stream.concat(
                                ActorKnowledge.bundled().people().stream()
                                        .map(Person::name)
                                        .filter(name -> name.hashCode() % 7 == 0),
                                ActorKnowledge.bundled().states().stream()
                                        .flatMap(state -> Stream.of(state.name(), "Police (" + state.name() + ")")))
                        .toList();
            case GDELT, PLOVER, ENTENTE -> List.of();
        };
    }

    @Test
    void anUnknownCodeIsAnActorOfItsOwn() {
        Actor actor = DIRECTORY
                .find(new PartyName(NameScheme.KEDS, "QQQ"), LocalDate.of(1985, 1, 1))
                .actor();
        assertThat(actor.kind()).isEqualTo(ActorKind.UNKNOWN);
        assertThat(actor.id()).isEqualTo("keds:qqq");
    }
}
