package org.entente.app.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.EventType;
import org.entente.network.dyad.PairEvent;
import org.entente.network.dyad.PairHistory;
import org.entente.store.eventdata.EventCode;
import org.entente.store.eventdata.EventData;
import org.entente.store.eventdata.Format;
import org.entente.store.eventdata.FormatException;
import org.entente.store.eventdata.Party;
import org.entente.store.eventdata.Rejection;
import org.entente.store.eventdata.Roster;
import org.entente.store.eventdata.RowSink;
import org.entente.store.eventdata.Standing;
import org.jspecify.annotations.Nullable;

/** The events of a KEDS file as pairs, with actors and codes as the file has them; its classes are those of PLOVER. */
public final class PairEvents implements RowSink {
    private static final LocalDate ANY_DAY = LocalDate.of(3000, 1, 1);

    private final List<PairEvent> events = new ArrayList<>();
    private long rejected;

    private PairEvents() {}

    /**
     * Reads a file of {@code date source target code …}, plain or compressed with gzip.
     *
     * @throws FormatException when it is no such file
     * @throws IOException when it cannot be read
     */
    public static PairEvents read(Path file) throws IOException, FormatException {
        PairEvents pairs = new PairEvents();
        Roster asWritten = new Roster((name, day) ->
                Standing.always(new Actor(name.name(), name.name(), ActorKind.UNKNOWN, null, List.of(), null)));
        new EventData(file, Format.KEDS, null, ANY_DAY).read(asWritten, pairs);
        return pairs;
    }

    public PairHistory history() {
        return PairHistory.of(events);
    }

    /** How many rows could not be taken. */
    public long rejected() {
        return rejected;
    }

    @Override
    public void event(long line, long day, Party source, @Nullable Party target, EventCode code) {
        if (target != null) {
            EventType type = code.type();
            events.add(new PairEvent(
                    (int) day,
                    source.actor().id(),
                    target.actor().id(),
                    code.code(),
                    type == null ? null : type.quad(),
                    code.goldstein()));
        }
    }

    @Override
    public void tie(long line, int year, Party a, Party b, int sign) {
        throw new IllegalStateException("A KEDS file has no ties.");
    }

    @Override
    public void rejected(Rejection rejection) {
        rejected++;
    }

    @Override
    public void read(long rows) {
        // Whoever waits is told by nobody; reading takes a second.
    }
}
