package org.entente.store.eventdata;

import java.util.Locale;

/** The ways in which event data names who acts. */
public enum NameScheme {
    /** Names in words with the country in brackets: {@code Citizen (Nigeria)}; sectors in words, parted by commas. */
    ICEWS,
    /** Codes of three letters each, composed: {@code EGYGOV}. */
    KEDS,
    /** CAMEO codes of three letters each, composed as country, group, people, faith, roles: {@code IRQREB}. */
    GDELT,
    /** Names in words, an ISO 3166 country and PLOVER sectors. */
    PLOVER,
    /** The Correlates of War's letters for states: {@code RUS}, {@code GFR}. */
    COW,
    /** Entente's own ids. */
    ENTENTE;

    /** As ids write it: {@code keds}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
