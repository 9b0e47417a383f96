package org.entente.app.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.app.brief.Dispatch;
import org.entente.app.brief.Straits;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.UserError;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Coding;
import org.entente.model.DateInterval;
import org.entente.model.EventType;
import org.entente.network.outlook.Question;
import org.entente.text.knowledge.ActorKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InquiryTest {
    private static final Actor KENYA = Straits.state("KEN", "Kenya");
    private static final Actor SOMALIA = Straits.state("SOM", "Somalia");
    private static final Actor SHABAAB =
            new Actor("al-shabaab", "al-Shabaab", ActorKind.ARMED_GROUP, "SOM", List.of(), null);
    private static final LocalDate DAY = LocalDate.of(2011, 10, 20);

    private static final List<Coding> TEXTS = List.of(new Dispatch(
                    "d",
                    "Border",
                    DAY,
                    "Kenya and Somalia hold talks on the border.",
                    "Al-Shabaab attacked Kenya and Somalia.",
                    "Kenya threatened Somalia.")
            .names(KENYA, "Kenya")
            .names(SOMALIA, "Somalia")
            .names(SHABAAB, "Al-Shabaab")
            .event(KENYA, EventType.CONSULT, SOMALIA, "talks", DateInterval.day(DAY))
            .event(SHABAAB, EventType.ASSAULT, KENYA, "attacked Kenya", DateInterval.day(DAY))
            .event(SHABAAB, EventType.ASSAULT, SOMALIA, "attacked Kenya and Somalia", DateInterval.day(DAY))
            .event(KENYA, EventType.THREATEN, SOMALIA, "threatened Somalia", DateInterval.day(DAY))
            .coding());

    @Test
    void theTextsTellPairThreatAndDay() {
        Inquiry inquiry = ask(new Asked(List.of(), null, null));

        assertThat(inquiry.answer().question()).isEqualTo(new Question("KEN", "SOM", "al-shabaab", DAY));
        assertThat(inquiry.subject()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"KEN,som", "Kenya,Somalia", "kenya,SOMALIA", "Nairobi,Mogadishu", "the Kenyan government,Somalis"})
    void rivalsCanBeNamedInManyWays(String a, String b) {
        Question question = ask(new Asked(List.of(a, b), null, null)).answer().question();

        assertThat(question.a()).isEqualTo("KEN");
        assertThat(question.b()).isEqualTo("SOM");
        assertThat(question.threat()).isEqualTo("al-shabaab");
    }

    @Test
    void asksWhatWasMeant() {
        fails(
                () -> ask(new Asked(List.of("Kenia", "Somalia"), null, null)),
                ExitCode.BAD_DATA,
                "Kenia",
                "Did you mean Kenya?");
    }

    @Test
    void saysWhoIsNamedWhenTheOneAskedForIsNot() {
        fails(() -> ask(new Asked(List.of("Kenya", "Peru"), null, null)), ExitCode.BAD_DATA, "Peru", "Kenya, Somalia");
    }

    @Test
    void aThreatIsAThirdParty() {
        fails(
                () -> ask(new Asked(List.of("Kenya", "Somalia"), "Nairobi", null)),
                ExitCode.USAGE,
                "Nairobi",
                "third party");
    }

    @Test
    void rivalsAreTwo() {
        fails(() -> ask(new Asked(List.of("Kenya", "Nairobi"), null, null)), ExitCode.USAGE, "same actor", "--rivals");
    }

    @Test
    void noPairIsNoBrief() {
        List<Coding> lonely = List.of(new Dispatch("d", "", DAY, "Kenya is warm.")
                .names(KENYA, "Kenya")
                .coding());

        fails(
                () -> Inquiry.of(lonely, ActorKnowledge.bundled(), new Asked(List.of(), null, null)),
                ExitCode.BAD_DATA,
                "no pair",
                "--rivals");
    }

    @Test
    void withoutAnyDateThereIsNoDayToLookFrom() {
        List<Coding> undated = List.of(new Dispatch("d", "", null, "Kenya met Somalia.")
                .names(KENYA, "Kenya")
                .names(SOMALIA, "Somalia")
                .coding());

        fails(
                () -> Inquiry.of(undated, ActorKnowledge.bundled(), new Asked(List.of(), null, null)),
                ExitCode.BAD_DATA,
                "date",
                "--date");
    }

    @ParameterizedTest
    @CsvSource({"iran,iran,0", "Irna,Iran,1", "Untied States,United States,1", "Sudn,Sudan,1", "Chad,Mali,4"})
    void spellingIsMeasuredByLetters(String one, String other, int distance) {
        assertThat(Spelling.distance(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT)))
                .isEqualTo(distance);
    }

    private static Inquiry ask(Asked asked) {
        return Inquiry.of(TEXTS, ActorKnowledge.bundled(), asked);
    }

    private static void fails(ThrowingCallable asking, ExitCode code, String message, String hint) {
        assertThatExceptionOfType(UserError.class).isThrownBy(asking).satisfies(error -> {
            assertThat(error.exitCode()).isEqualTo(code);
            assertThat(error).hasMessageContaining(message);
            assertThat(error.hint()).contains(hint);
        });
    }
}
