package org.entente.text.codes;

import org.entente.model.ConditionType;

/**
 * A code of event data that begins or ends a standing condition.
 *
 * @param scheme codebook: {@code cameo} or {@code weis}
 * @param code the code
 * @param type the condition
 * @param begins whether it begins it; else it ends it
 */
public record ConditionAct(String scheme, String code, ConditionType type, boolean begins) {}
