package org.entente.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.store.eventdata.Coder;
import org.entente.store.eventdata.EventCode;
import org.entente.store.eventdata.Party;
import org.entente.store.eventdata.PartyName;
import org.jspecify.annotations.Nullable;

/** Makes events of records. The evidence is what the row says, on one line: {@code 1979-04-15 USA SAU 042 ENDORSE}. */
final class RecordEvents {
    private static final int ID_DIGITS = 16;

    private RecordEvents() {}

    /**
     * An event.
     *
     * @param act must have a type
     * @param line of the file
     */
    static Event event(
            LocalDate day, Party source, @Nullable Party target, EventCode act, String dataset, int line, Coder coder) {
        EventType type = act.type();
        if (type == null) {
            throw new IllegalArgumentException("The act " + act.code() + " has no type.");
        }
        String date = day.toString();
        String from = source.name().name();
        String to = target == null ? "-" : target.name().name();
        int second = date.length() + 1 + from.length() + 1;
        String evidence = date + " " + from + " " + to + " " + act.code() + " " + act.name();
        return new Event(
                id(date, source, target, act),
                dataset,
                line,
                new Span(0, evidence.length()),
                evidence,
                DateInterval.day(day),
                mention(source, date.length() + 1),
                target == null ? null : mention(target, second),
                type,
                act.mode(),
                act.goldstein(),
                Factuality.ASSERTED,
                null,
                coder.confidence(),
                coder.title());
    }

    /** The same for the same event, whatever file and line it stands on. */
    static String id(String date, Party source, @Nullable Party target, EventCode act) {
        String facts = String.join(
                "\t",
                date,
                key(source),
                target == null ? "" : key(target),
                act.scheme().name(),
                act.code(),
                String.valueOf(act.context()),
                Double.toString(act.goldstein()));
        return source.name().scheme().title() + "-"
                + Fingerprint.of(facts.getBytes(StandardCharsets.UTF_8)).substring(0, ID_DIGITS);
    }

    private static String key(Party party) {
        PartyName name = party.name();
        return String.join("\t", name.scheme().name(), name.name(), name.country(), name.sectors());
    }

    private static Mention mention(Party party, int begin) {
        String text = party.name().name();
        return new Mention(party.actor(), text, new Span(begin, begin + text.length()));
    }
}
