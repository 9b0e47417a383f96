package org.entente.network.dyad;

/** What a feature is about: the terms that a forecast is told in. */
public enum Theme {
    CONFLICT("the pair's own conflict"),
    COOPERATION("cooperation both ways"),
    TONE("the tone between them, and its return to the usual"),
    ATTENTION("how much is reported of the two"),
    SOURCE_CONDUCT("the source's conduct towards others"),
    TARGET_CONDUCT("the target's conduct towards others"),
    COMMON_FRIENDS("common friends"),
    COMMON_ENEMIES("common enemies"),
    CROSS_PRESSURE("cross-pressure");

    private final String words;

    Theme(String words) {
        this.words = words;
    }

    /** Lower-case words for people to read. */
    public String words() {
        return words;
    }

    /** Whether it is about third parties. */
    public boolean structural() {
        return this == COMMON_FRIENDS || this == COMMON_ENEMIES || this == CROSS_PRESSURE;
    }
}
