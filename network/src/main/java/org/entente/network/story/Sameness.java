package org.entente.network.story;

import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.model.DateInterval;
import org.entente.model.DatePrecision;
import org.entente.model.Factuality;

/**
 * Whether two tellings are of one event. Pair, quad and denial must agree, and the days; the rest is weighed: what is
 * told less alike must agree in more.
 */
final class Sameness {
    /** Days by which reports of one story may be apart where only publication dates the event. */
    static final int REPORTED_WITHIN = 4;

    /** Share of the shorter sentence's telling words that makes two sentences alike. */
    private static final double ALIKE = 0.5;

    /** The same where the types differ, so that the names of the two alone are not enough. */
    private static final double ALIKE_BUT_FOR_TYPE = 0.7;

    private static final int FEWEST_WORDS = 3;

    private final Stories stories;

    Sameness(Stories stories) {
        this.stories = stories;
    }

    boolean of(Telling one, Telling other) {
        if (!one.samePair(other) || one.denied() != other.denied() || !voices(one, other)) {
            return false;
        }
        boolean sameType = one.event().type() == other.event().type();
        boolean document = one.event().document().equals(other.event().document());
        // Where one text has two types for a pair, its reader saw two things.
        if (document && !sameType) {
            return false;
        }
        boolean alike = sameType
                ? alike(one.words(), other.words(), ALIKE)
                : alike(one.evidence(), other.evidence(), ALIKE_BUT_FOR_TYPE);
        boolean story = !document && sameStory(one, other);
        if (!alike && !likeEnough(one, other)) {
            return false;
        }
        if (one.told() && other.told()) {
            return overlap(one, other) && (alike || story || exact(one, other));
        }
        boolean near = within(one, other, story ? REPORTED_WITHIN : 1);
        return near && (alike || (story && sameType));
    }

    /** Without like words: the same type, presented in the same way, to somebody. */
    private static boolean likeEnough(Telling one, Telling other) {
        return one.event().type() == other.event().type()
                && one.event().factuality() == other.event().factuality()
                && (one.target() == null) == (other.target() == null);
    }

    /** What several speakers deny, plan or threaten are as many acts; a fact is one whoever tells it. */
    private static boolean voices(Telling one, Telling other) {
        boolean facts =
                one.event().factuality() == Factuality.ASSERTED && other.event().factuality() == Factuality.ASSERTED;
        return facts || Objects.equals(one.speaker(), other.speaker());
    }

    private boolean sameStory(Telling one, Telling other) {
        String first = one.event().document();
        String second = other.event().document();
        return stories.story(first).equals(stories.story(second));
    }

    private static boolean exact(Telling one, Telling other) {
        DateInterval days = one.days();
        return days != null && days.precision() == DatePrecision.DAY && days.equals(other.days());
    }

    private static boolean overlap(Telling one, Telling other) {
        return within(one, other, 0);
    }

    private static boolean within(Telling one, Telling other, int slack) {
        DateInterval first = one.days();
        DateInterval second = other.days();
        if (first == null || second == null) {
            return first == null && second == null;
        }
        return !late(first.to(), second.from(), slack) && !late(second.to(), first.from(), slack);
    }

    private static boolean late(LocalDate end, LocalDate begin, int slack) {
        return end.plusDays(slack).isBefore(begin);
    }

    private static boolean alike(SortedSet<String> one, SortedSet<String> other, double share) {
        SortedSet<String> shared = new TreeSet<>(one);
        shared.retainAll(other);
        int shorter = Math.min(one.size(), other.size());
        return shorter >= FEWEST_WORDS && shared.size() >= share * shorter;
    }
}
