package org.entente.store;

import java.util.List;
import org.entente.model.EventType;

/** Is given the records of imported event data as bare numbers. */
public interface RecordSink {
    /** Called once, first: the ids of all actors that answer for a party, sorted; the records name them by index. */
    void accountable(List<String> ids);

    /**
     * A record.
     *
     * @param day since 1970-01-01
     * @param source index of the actor that answers for the source
     * @param target the same of the target, -1 when there is none
     * @param type PLOVER type
     * @param goldstein in [-10, 10]
     * @param confidence in [0, 1]
     * @param reports how often one file has it, at least 1
     */
    void record(int day, int source, int target, EventType type, double goldstein, double confidence, int reports);
}
