package org.entente.app.story;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.entente.model.Document;

/**
 * How well documents are brought together, by pairs.
 *
 * @param right pairs that belong together and are
 * @param wrong pairs that do not and are
 * @param missed pairs that belong together and are not
 */
record PairScore(int right, int wrong, int missed) {
    static PairScore of(List<Document> documents, UnaryOperator<String> gold, UnaryOperator<String> found) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int i = 0; i < documents.size(); i++) {
            for (int j = i + 1; j < documents.size(); j++) {
                String one = documents.get(i).id();
                String other = documents.get(j).id();
                boolean together = gold.apply(one).equals(gold.apply(other));
                boolean put = found.apply(one).equals(found.apply(other));
                right += together && put ? 1 : 0;
                wrong += !together && put ? 1 : 0;
                missed += together && !put ? 1 : 0;
            }
        }
        return new PairScore(right, wrong, missed);
    }

    double precision() {
        return right + wrong == 0 ? 1 : right / (double) (right + wrong);
    }

    double recall() {
        return right + missed == 0 ? 1 : right / (double) (right + missed);
    }

    double f1() {
        return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "precision %.3f  recall %.3f  F1 %.3f  (%d right, %d wrong, %d missed)",
                precision(),
                recall(),
                f1(),
                right,
                wrong,
                missed);
    }
}
