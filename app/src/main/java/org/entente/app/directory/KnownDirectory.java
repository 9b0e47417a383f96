package org.entente.app.directory;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.store.eventdata.Directory;
import org.entente.store.eventdata.PartyName;
import org.entente.store.eventdata.Standing;
import org.entente.text.codes.ActorCodes;
import org.entente.text.knowledge.ActorKnowledge;

/** Finds the actors of event data by the tables of codes and by what is known of actors. */
public final class KnownDirectory implements Directory {
    private final Namings namings;
    private final CodedNames coded;
    private final WrittenNames written;
    private final ActorCodes signedNetworks = ActorCodes.signedNetworks();
    private final ActorCodes cow = ActorCodes.cow();

    public KnownDirectory(ActorKnowledge knowledge) {
        this.namings = new Namings(knowledge);
        this.coded = new CodedNames(namings);
        this.written = new WrittenNames(namings);
    }

    @Override
    public Standing find(PartyName name, LocalDate day) {
        return switch (name.scheme()) {
            case KEDS -> coded.keds(name, day);
            case GDELT -> coded.cameo(name, day);
            case ICEWS -> written.icews(name, day);
            case PLOVER -> written.polecat(name, day);
            case COW -> state(name, day);
            case ENTENTE -> written.own(name, day);
        };
    }

    private Standing state(PartyName name, LocalDate day) {
        return coded(signedNetworks, name, day)
                .or(() -> coded(cow, name, day))
                .orElseGet(() -> Standing.always(namings.state(name.name()).orElseGet(() -> namings.unknown(name))));
    }

    private Optional<Standing> coded(ActorCodes table, PartyName name, LocalDate day) {
        return table.find(name.name(), day)
                .map(code -> Namings.between(namings.of(code, name), day, table.changes(name.name())));
    }
}
