package org.entente.app.brief;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.DateInterval;
import org.entente.model.EventType;
import org.entente.model.Factuality;

/** A text that tries to be more than text: as mark-up, as a script, as signs that steer terminals and directions. */
public final class Hostile {
    public static final String SCRIPT = "<script>alert(1)</script>";

    private static final Actor ATTACKER =
            new Actor("evil", "\"><img src=x onerror=alert(2)>", ActorKind.ARMED_GROUP, null, List.of(), null);

    private Hostile() {}

    public static Brief brief() {
        Dispatch dispatch = new Dispatch(
                        "evil\"'><b>",
                        SCRIPT + "</title> | `code` *bold* [link](javascript:alert(3))",
                        LocalDate.of(1987, 5, 18),
                        "\"><img src=x onerror=alert(2)> attacked Kestria and Varda </mark></div>" + SCRIPT
                                + " & more.",
                        "Kestria says: “]]> <!-- \u0000\u001b[31m \uD800 \u202Eevil\u202C שלום”.")
                .names(Straits.KESTRIA, "Kestria")
                .names(Straits.VARDA, "Varda")
                .names(ATTACKER, "\"><img src=x onerror=alert(2)>")
                .event(ATTACKER, EventType.ASSAULT, Straits.KESTRIA, "attacked Kestria", day())
                .event(
                        ATTACKER,
                        EventType.ASSAULT,
                        Straits.VARDA,
                        "attacked Kestria and Varda </mark></div>" + SCRIPT,
                        day())
                .event(Straits.KESTRIA, EventType.CONSULT, Straits.VARDA, "Kestria and Varda", day())
                .says(Straits.KESTRIA, "]]> <!-- \u0000\u001b[31m \uD800 \u202Eevil\u202C שלום", Factuality.ASSERTED);
        return Straits.brief(List.of(dispatch.coding()), "evil");
    }

    private static DateInterval day() {
        return DateInterval.day(LocalDate.of(1987, 5, 17));
    }
}
