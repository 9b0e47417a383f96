package org.entente.store.correction;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.TypeGoldstein;
import org.jspecify.annotations.Nullable;

/** Applies corrections to an event, one after the other. */
final class Folding {
    private static final Comparator<Correction> IN_ORDER = Comparator.comparingLong(Correction::number);

    private final List<Correction> rewrites;
    private final Placing placing;

    /** @param rewrites changes of actors that stand and hold in the event's document */
    Folding(List<Correction> rewrites, Placing placing) {
        this.rewrites = List.copyOf(rewrites);
        this.placing = placing;
    }

    /** @param own corrections of the event that stand */
    Judged fold(Event base, List<Correction> own) {
        Judged judged = new Judged(base, Verdict.CODED, null);
        for (Correction correction :
                Stream.concat(rewrites.stream(), own.stream()).sorted(IN_ORDER).toList()) {
            judged = apply(judged, correction);
        }
        return judged;
    }

    private Judged apply(Judged judged, Correction correction) {
        Change change = correction.change();
        Event event = judged.event();
        if (change instanceof Change.OfActor actors) {
            Event rewritten = new Rewriting(List.of(actors)).event(event);
            return new Judged(rewritten, judged.verdict(), judged.correction());
        }
        if (change instanceof Change.Edit edit) {
            return new Judged(edited(event, edit.revision()), Verdict.EDITED, correction.number());
        }
        if (change instanceof Change.Confirm) {
            return new Judged(event.withConfidence(1), Verdict.CONFIRMED, correction.number());
        }
        Verdict verdict = change instanceof Change.Add ? Verdict.ADDED : Verdict.REJECTED;
        return new Judged(event, verdict, correction.number());
    }

    private Event edited(Event event, Revision revision) {
        Actor source = revision.source();
        Mention from = event.source();
        EventType type = revision.type() == null ? event.type() : revision.type();
        boolean same = type == event.type();
        return new Event(
                event.id(),
                event.document(),
                event.sentence(),
                event.span(),
                event.evidence(),
                revision.date() == null ? event.date() : revision.date(),
                source == null ? from : new Mention(source, from.text(), from.span()),
                revision.alone() ? null : target(event, revision.target()),
                type,
                same ? event.mode() : null,
                same ? event.goldstein() : TypeGoldstein.of(type),
                revision.factuality() == null ? event.factuality() : revision.factuality(),
                event.attribution(),
                1,
                event.coder());
    }

    private @Nullable Mention target(Event event, @Nullable Actor target) {
        Mention before = event.target();
        if (target == null) {
            return before;
        }
        return before == null
                ? placing.mention(target, event.span(), event.evidence())
                : new Mention(target, before.text(), before.span());
    }
}
