package org.entente.network.outlook;

import java.util.Objects;
import org.entente.model.Actor;
import org.entente.model.Condition;
import org.entente.model.EventType;
import org.entente.model.Factuality;

/** Something that could be seen to happen after the question is asked. */
public sealed interface Happening {
    /**
     * An event of a type.
     *
     * @param source who would act
     * @param type of the act
     * @param target on whom
     * @param factuality ASSERTED for an act, PLANNED for its announcement, DENIED for ruling it out
     */
    record Act(Actor source, EventType type, Actor target, Factuality factuality) implements Happening {
        public Act {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(target, "target");
        }
    }

    /**
     * The end of a standing condition, by its holder.
     *
     * @param condition what would end
     */
    record Ending(Condition condition) implements Happening {
        public Ending {
            Objects.requireNonNull(condition, "condition");
        }
    }
}
