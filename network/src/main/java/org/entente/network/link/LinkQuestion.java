package org.entente.network.link;

import java.util.Arrays;

/**
 * With whom does a subject have a relation on a day?
 *
 * @param day the day asked about; only earlier ones may be looked at
 * @param subject the entity that is known
 * @param relation the relation that is known, from R on an inverse one
 * @param answers the true objects in rising order, none when they are not known
 */
public record LinkQuestion(int day, int subject, int relation, int[] answers) {
    public LinkQuestion {
        answers = answers.clone();
    }

    boolean answeredBy(int object) {
        return Arrays.binarySearch(answers, object) >= 0;
    }
}
