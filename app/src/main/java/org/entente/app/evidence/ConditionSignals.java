package org.entente.app.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Citation;
import org.entente.model.ConditionType;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.store.CodedEvent;
import org.entente.text.codes.ConditionAct;
import org.entente.text.codes.ConditionActs;

/** Follows the conditions between two actors through event data: of what begins again or ends again only the first. */
final class ConditionSignals {
    private final ConditionActs acts;

    ConditionSignals(ConditionActs acts) {
        this.acts = acts;
    }

    /**
     * By day.
     *
     * @param events by day
     */
    List<ConditionSignal> between(String a, String b, List<CodedEvent> events) {
        Set<String> pair = Set.of(a, b);
        Map<ConditionType, Boolean> stands = new EnumMap<>(ConditionType.class);
        List<ConditionSignal> signals = new ArrayList<>();
        for (CodedEvent coded : events) {
            Event event = coded.event();
            Mention target = event.target();
            DateInterval date = event.date();
            if (target != null && date != null) {
                String holder = event.source().actor().accountable();
                String counterpart = target.actor().accountable();
                if (!holder.equals(counterpart) && pair.contains(holder) && pair.contains(counterpart)) {
                    follow(coded, date.from(), holder, counterpart, stands, signals);
                }
            }
        }
        return List.copyOf(signals);
    }

    private void follow(
            CodedEvent coded,
            LocalDate day,
            String holder,
            String counterpart,
            Map<ConditionType, Boolean> stands,
            List<ConditionSignal> signals) {
        for (ConditionAct act : acts.of(coded.scheme().title(), coded.code())) {
            boolean standing = stands.getOrDefault(act.type(), false);
            if (standing != act.begins()) {
                stands.put(act.type(), act.begins());
                signals.add(new ConditionSignal(
                        day, act.type(), act.begins(), holder, counterpart, Citation.of(coded.event())));
            }
        }
    }
}
