package org.entente.text.codes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.ConditionType;

/** Which codes of event data begin or end a standing condition. Immutable. */
public final class ConditionActs {
    private final Map<String, List<ConditionAct>> acts = new HashMap<>();

    private ConditionActs() {
        for (CodeRow row : CodeFile.rows("condition-acts.tsv", 4)) {
            ConditionAct act = new ConditionAct(
                    row.text(0),
                    row.text(1),
                    ConditionType.valueOf(row.text(2)),
                    row.text(3).equals("begins"));
            acts.computeIfAbsent(key(act.scheme(), act.code()), key -> new ArrayList<>())
                    .add(act);
        }
    }

    public static ConditionActs bundled() {
        return new ConditionActs();
    }

    /** What a code does; mostly nothing. */
    public List<ConditionAct> of(String scheme, String code) {
        return Collections.unmodifiableList(acts.getOrDefault(key(scheme, code), List.of()));
    }

    private static String key(String scheme, String code) {
        return scheme + " " + code;
    }
}
