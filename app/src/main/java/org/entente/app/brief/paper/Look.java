package org.entente.app.brief.paper;

import java.awt.Color;

/** How a kind of text looks; lengths in points. */
enum Look {
    TITLE(19, 24, true, Ink.TEXT, 2, 4),
    QUESTION(12, 16, false, Ink.SOFT, 0, 10),
    SECTION(13, 18, true, Ink.TEXT, 14, 3),
    HEADING(10.5f, 14, true, Ink.TEXT, 7, 2),
    BODY(9.5f, 13.5f, false, Ink.TEXT, 0, 4),
    STRONG(9.5f, 13.5f, true, Ink.TEXT, 4, 1),
    SMALL(8, 11, false, Ink.SOFT, 0, 3),
    CELL(8, 11, false, Ink.TEXT, 0, 0),
    CELL_HEAD(8, 11, true, Ink.TEXT, 0, 0);

    private final float size;
    private final float leading;
    private final boolean strong;
    private final Color color;
    private final float before;
    private final float after;

    Look(float size, float leading, boolean strong, Color color, float before, float after) {
        this.size = size;
        this.leading = leading;
        this.strong = strong;
        this.color = color;
        this.before = before;
        this.after = after;
    }

    float size() {
        return size;
    }

    /** From one line to the next. */
    float leading() {
        return leading;
    }

    boolean strong() {
        return strong;
    }

    Color color() {
        return color;
    }

    float before() {
        return before;
    }

    float after() {
        return after;
    }
}
