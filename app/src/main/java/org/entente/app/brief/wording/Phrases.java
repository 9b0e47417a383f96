package org.entente.app.brief.wording;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.text.tsv.TsvFile;
import org.entente.text.tsv.TsvRow;
import org.jspecify.annotations.Nullable;

/** The phrases of {@code phrases.tsv}. */
public final class Phrases {
    /** Goldstein value of CAMEO 057, sign formal agreement: the highest of all that PLOVER takes as support. */
    private static final double SIGNED = 8;

    private static final Phrases LISTED = new Phrases();

    private final Map<String, Phrase> phrases = new LinkedHashMap<>();

    private Phrases() {
        for (TsvRow row : TsvFile.read(Phrases.class, "phrases.tsv")) {
            Phrase phrase = new Phrase(row.cell(2), row.cell(3), row.cell(4), row.cell(5), row.cell(6));
            phrases.put(key(row.constant(0, EventType.class), row.optional(1)), phrase);
        }
        for (EventType type : EventType.values()) {
            if (!phrases.containsKey(key(type, null))) {
                throw new IllegalStateException("phrases.tsv has no row for " + type + " without a mode.");
            }
        }
    }

    public static Phrase of(Event event) {
        boolean signed = event.type() == EventType.SUPPORT && event.mode() == null && event.goldstein() >= SIGNED;
        return of(event.type(), signed ? "sign" : event.mode());
    }

    /** The phrase of the mode, of the type alone where the mode has none. */
    public static Phrase of(EventType type, @Nullable String mode) {
        Phrase exact = LISTED.phrases.get(key(type, mode));
        Phrase general = exact != null ? exact : LISTED.phrases.get(key(type, null));
        if (general == null) {
            throw new IllegalStateException("phrases.tsv has no row for " + type + ".");
        }
        return general;
    }

    private static String key(EventType type, @Nullable String mode) {
        return mode == null ? type.name() : type.name() + " " + mode;
    }
}
