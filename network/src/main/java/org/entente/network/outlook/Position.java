package org.entente.network.outlook;

import java.util.List;
import java.util.Objects;
import org.entente.model.Commitment;
import org.entente.model.Condition;
import org.entente.model.Milestone;
import org.entente.model.Tie;

/**
 * Where the pair stands.
 *
 * @param tie its tie with all that is behind it
 * @param conditions what stands or stood between the two, by begin
 * @param milestones what is called a first between them
 * @param commitments what binds both
 */
public record Position(Tie tie, List<Condition> conditions, List<Milestone> milestones, List<Commitment> commitments) {
    public Position {
        Objects.requireNonNull(tie, "tie");
        conditions = List.copyOf(conditions);
        milestones = List.copyOf(milestones);
        commitments = List.copyOf(commitments);
    }
}
