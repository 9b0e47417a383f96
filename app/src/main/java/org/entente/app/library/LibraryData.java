package org.entente.app.library;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.entente.app.evidence.ConditionSignal;
import org.entente.app.evidence.EventData;
import org.entente.app.evidence.Gathered;
import org.entente.app.evidence.LoggedData;
import org.entente.model.Actor;
import org.entente.model.Coding;
import org.entente.network.reporting.Reporting;

/** The event data of a library, read when asked for; what was read last is kept. */
final class LibraryData implements EventData {
    /** What there is of a few actors may hold a hundred thousand events. */
    private static final int MOST_PARTS = 2;

    private final Library library;
    private final Memory kept = new Memory(Integer.MAX_VALUE);
    private final Memory parts = new Memory(MOST_PARTS);

    private record Everyone(List<Actor> actors) {}

    private record Last(Optional<LocalDate> day) {}

    private record Part(SortedSet<String> ids, SortedMap<String, SortedSet<String>> members) {}

    private record Pair(String a, String b) {}

    private record Signals(List<ConditionSignal> signals) {}

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

    /** Within an edition the texts are the same, so that of what they tell only the groupings can differ. */
    @Override
    public Gathered gathered(Reporting told, Collection<String> ids) {
        return parts.of(
                new Part(new TreeSet<>(ids), told.members()),
                Gathered.class,
                () -> EventData.super.gathered(told, ids));
    }

    @Override
    public boolean dense(LocalDate at) {
        return read(data -> data.dense(at));
    }

    @Override
    public List<ConditionSignal> signals(String a, String b) {
        return kept.of(new Pair(a, b), Signals.class, () -> new Signals(read(data -> data.signals(a, b))))
                .signals();
    }

    private <T> T read(Function<LoggedData, T> work) {
        return library.read(workspace -> work.apply(new LoggedData(workspace.eventLog())));
    }
}
