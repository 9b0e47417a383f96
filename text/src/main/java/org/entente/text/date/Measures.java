package org.entente.text.date;

import java.util.Set;

/** Things that are counted or measured: a number before them is no date. */
final class Measures {
    private static final Set<String> COUNTED = Vocabulary.of("""
            % percent per percentage people persons troops soldiers men women children civilians fighters
            militants rebels policemen officers advisers advisors refugees prisoners detainees hostages victims
            protesters demonstrators members delegates deaths casualties cases times tons tonnes barrels dollars
            euros pounds miles mile kilometres kilometers km kg kilograms metres meters feet acres hectares
            square votes seats points tanks missiles rockets warheads aircraft ships vehicles houses homes
            villages families workers students centrifuges million billion trillion thousand hundred degrees
            users voters residents others more years days weeks months hours minutes killed dead injured wounded
            jobs pages words bombs shells mines sorties inmates migrants
            """);

    private Measures() {}

    static boolean follows(Tokens tokens, int at) {
        return COUNTED.contains(tokens.lower(at));
    }
}
