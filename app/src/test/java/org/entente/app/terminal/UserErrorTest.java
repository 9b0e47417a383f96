package org.entente.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserErrorTest {
    @Test
    void isTwoLinesForTheUser() {
        UserError error = new UserError(ExitCode.NO_INPUT, "There is no file a.txt.", "Give a file that exists.");
        assertThat(error.lines().lines())
                .containsExactly("error: There is no file a.txt.", "hint: Give a file that exists.");
    }

    @Test
    void isOneLineWithoutAdvice() {
        assertThat(new UserError(ExitCode.INTERNAL, "It broke.", "").lines()).isEqualTo("error: It broke.");
    }

    @ParameterizedTest
    @CsvSource({
        "OK, 0",
        "USAGE, 2",
        "BAD_DATA, 65",
        "NO_INPUT, 66",
        "INTERNAL, 70",
        "CANNOT_CREATE, 73",
        "OUTPUT, 74",
        "BUSY, 75",
        "INTERRUPTED, 130"
    })
    void exitCodesAreThoseOfTheContract(ExitCode code, int number) {
        assertThat(code.number()).isEqualTo(number);
    }
}
