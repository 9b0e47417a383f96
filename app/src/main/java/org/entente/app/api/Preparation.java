package org.entente.app.api;

import java.util.List;
import java.util.Map;
import org.entente.app.library.Edition;
import org.entente.app.library.Library;
import org.entente.app.question.Asked;
import org.entente.app.terminal.UserError;
import org.entente.model.Actor;
import org.entente.store.StoreException;

/**
 * Works out beforehand what every view needs, then the relation and the answer of the two with most events: what was
 * worked out once is at hand, and the program's own code has warmed up. Nothing that is answered depends on it, and who
 * asks for what is being worked out waits for the rest only.
 */
public final class Preparation {
    private Preparation() {}

    /** Begins in a thread of its own, which ends with the program. */
    public static void begin(Library library) {
        Thread thread = new Thread(() -> prepare(library), "preparation");
        thread.setDaemon(true);
        thread.start();
    }

    private static void prepare(Library library) {
        try {
            prepare(library.edition());
        } catch (UserError | Problem | StoreException unprepared) {
            // Nothing to show yet, or closed meanwhile: whoever asks is told.
        }
    }

    /** @throws UserError when there is nothing the views could show */
    static void prepare(Edition edition) {
        List<String> busiest = Everyone.of(edition).byEvents().stream()
                .map(Actor::accountable)
                .distinct()
                .limit(2)
                .toList();
        NetworkResource.day(edition, edition.latest());
        if (busiest.size() == 2) {
            Asked asked = new Questions(edition).asked(busiest.get(0), busiest.get(1), null, null);
            RelationResource.told(edition, asked, null);
            AnswerResource.whole(edition, asked, new Settings(Map.of()), null);
        }
    }
}
