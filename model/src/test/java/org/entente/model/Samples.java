package org.entente.model;

import java.util.List;

/** Small parts for the tests of the vocabulary. */
final class Samples {
    static final Actor EGYPT = new Actor("EGY", "Egypt", ActorKind.STATE, "EGY", List.of(), null);
    static final Actor ISRAEL = new Actor("ISR", "Israel", ActorKind.STATE, "ISR", List.of(), null);
    static final String TEXT = "Egypt recognised Israel.";
    static final Span WHOLE = new Span(0, 23);

    private Samples() {}

    static Mention egypt() {
        return new Mention(EGYPT, "Egypt", new Span(0, 5));
    }

    static Mention israel() {
        return new Mention(ISRAEL, "Israel", new Span(17, 23));
    }

    static Event event(EventType type, double goldstein, double confidence) {
        return new Event(
                "e1",
                "d1",
                0,
                WHOLE,
                WHOLE.of(TEXT),
                null,
                egypt(),
                israel(),
                type,
                null,
                goldstein,
                Factuality.ASSERTED,
                null,
                confidence,
                "test");
    }

    static Condition condition() {
        return new Condition(
                "c1",
                "d1",
                0,
                WHOLE,
                WHOLE.of(TEXT),
                ConditionType.DIPLOMATIC_RELATIONS,
                egypt(),
                israel(),
                null,
                null,
                false,
                null);
    }

    static Commitment commitment(List<Mention> parties) {
        return new Commitment(
                "u1", "d1", 0, WHOLE, WHOLE.of(TEXT), parties, WHOLE, null, List.of(), CommitmentStatus.AGREED, null);
    }

    static Milestone milestone(int years) {
        return new Milestone("m1", "d1", 0, WHOLE, WHOLE.of(TEXT), null, years, null);
    }

    static Statement statement() {
        return new Statement(
                "s1", "d1", 0, WHOLE, WHOLE.of(TEXT), null, null, null, null, false, Factuality.ASSERTED, null, null);
    }
}
