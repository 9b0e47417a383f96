package org.entente.network.link;

import java.util.Arrays;

/** With whom does a subject have a relation on a day? */
public final class LinkQuestion {
    private final int day;
    private final int subject;
    private final int relation;
    private final int[] answers;

    /**
     * @param day the day asked about; only earlier ones may be looked at
     * @param subject the entity that is known
     * @param relation the relation that is known, from R on an inverse one
     * @param answers the true objects in rising order, none when they are not known
     */
    public LinkQuestion(int day, int subject, int relation, int... answers) {
        this.day = day;
        this.subject = subject;
        this.relation = relation;
        this.answers = answers.clone();
    }

    public int day() {
        return day;
    }

    public int subject() {
        return subject;
    }

    public int relation() {
        return relation;
    }

    /** The true objects in rising order. */
    public int[] answers() {
        return answers.clone();
    }

    int answerCount() {
        return answers.length;
    }

    boolean answeredBy(int object) {
        return Arrays.binarySearch(answers, object) >= 0;
    }
}
