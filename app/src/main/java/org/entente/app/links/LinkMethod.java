package org.entente.app.links;

import java.util.ArrayList;
import java.util.List;
import org.entente.network.link.EntityTraits;
import org.entente.network.link.LinkEvents;
import org.entente.network.link.LinkForecaster;
import org.entente.network.link.OutlookForecaster;
import org.entente.network.link.RecurrencyForecaster;
import org.entente.network.link.evaluation.LinkEvaluation;

/** A way to forecast links. */
public enum LinkMethod {
    /** What was will be: the floor. */
    RECURRENCY {
        @Override
        LinkForecaster fitted(LinkSplit split, List<String> entities) {
            LinkEvents train = split.train();
            RecurrencyForecaster forecaster = new RecurrencyForecaster(train.entities(), train.relations());
            train.byDay().forEach(forecaster::learn);
            if (split.valid() != null) {
                forecaster.choose(split.valid().byDay());
            }
            return forecaster;
        }
    },

    /** Everything that is remembered, weighed by weights fitted to the past. */
    OUTLOOK {
        @Override
        LinkForecaster fitted(LinkSplit split, List<String> entities) {
            OutlookForecaster forecaster = OutlookForecaster.fit(
                    EntityTraits.of(entities),
                    split.train().relations(),
                    split.train().byDay());
            if (split.valid() != null) {
                split.valid().byDay().forEach(forecaster::learn);
            }
            return forecaster;
        }
    };

    /** A forecaster that knows all days before the test. */
    abstract LinkForecaster fitted(LinkSplit split, List<String> entities);

    /** Fits the method and ranks the answers of the test. */
    public LinkFigures measure(LinkSplit split, List<String> entities) {
        PeakMemory memory = new PeakMemory();
        long start = System.nanoTime();
        List<LinkEvents> history = new ArrayList<>(List.of(split.train()));
        if (split.valid() != null) {
            history.add(split.valid());
        }
        LinkEvaluation evaluation = LinkEvaluation.run(fitted(split, entities), history, split.test());
        double seconds = (System.nanoTime() - start) / 1e9;
        return new LinkFigures(this, evaluation, seconds, memory.megabytes());
    }
}
