package org.entente.app.library;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.app.evidence.ConditionSignal;
import org.entente.app.evidence.EventData;
import org.entente.app.evidence.LoggedData;
import org.entente.model.Actor;
import org.entente.model.Coding;

/** The event data of a library, read when asked for. */
final class LibraryData implements EventData {
    private final Library library;
    private final Memory kept = new Memory(Integer.MAX_VALUE);

    private record Everyone(List<Actor> actors) {}

    private record Last(Optional<LocalDate> day) {}

    LibraryData(Library library) {
        this.library = library;
    }

    @Override
    public List<Actor> actors() {
        return kept.of("actors", Everyone.class, () -> new Everyone(read(LoggedData::actors)))
                .actors();
    }

    @Override
    public Optional<LocalDate> latest() {
        return kept.of("latest", Last.class, () -> new Last(read(LoggedData::latest)))
                .day();
    }

    @Override
    public List<Coding> of(Collection<String> ids) {
        return read(data -> data.of(ids));
    }

    @Override
    public boolean dense(LocalDate at) {
        return read(data -> data.dense(at));
    }

    @Override
    public List<ConditionSignal> signals(String a, String b) {
        return read(data -> data.signals(a, b));
    }

    private <T> T read(Function<LoggedData, T> work) {
        return library.read(workspace -> work.apply(new LoggedData(workspace.eventLog())));
    }
}
