package org.entente.app.terminal;

/** How a command ends, after the BSD {@code sysexits} where they have a number. */
public enum ExitCode {
    OK(0),
    USAGE(2),
    BAD_DATA(65),
    NO_INPUT(66),
    INTERNAL(70),
    CANNOT_CREATE(73),
    OUTPUT(74),
    BUSY(75),
    INTERRUPTED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
