package org.entente.store.eventdata;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The mean Goldstein value of the CAMEO codes that become a PLOVER type and mode, rounded to a tenth as the scale is:
 * for events of which only these are known.
 */
final class MeanGoldstein {
    private static final class Sum {
        double total;
        int count;

        void add(double value) {
            total += value;
            count++;
        }

        double mean() {
            return Math.rint(10 * total / count) / 10;
        }
    }

    private final Map<EventType, Sum> byType = new EnumMap<>(EventType.class);
    private final Map<String, Sum> byMode = new TreeMap<>();

    MeanGoldstein() {
        for (EventCode code : CodeTable.cameo().all()) {
            EventType type = code.type();
            if (type != null) {
                byType.computeIfAbsent(type, any -> new Sum()).add(code.goldstein());
                byMode.computeIfAbsent(type + "-" + code.mode(), any -> new Sum())
                        .add(code.goldstein());
            }
        }
    }

    /** Of a mode that CAMEO does not lead to: that of the type; 0 where there is no type. */
    double of(@Nullable EventType type, @Nullable String mode) {
        Sum sum = byMode.get(type + "-" + mode);
        Sum whole = type == null ? null : byType.get(type);
        return sum != null ? sum.mean() : whole == null ? 0 : whole.mean();
    }
}
