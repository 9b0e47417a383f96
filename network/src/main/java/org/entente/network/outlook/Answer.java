package org.entente.network.outlook;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entente.model.Outlook;
import org.entente.network.force.Forces;
import org.entente.network.reference.RungChance;
import org.entente.network.stake.Calculus;
import org.entente.network.stake.Requirement;
import org.entente.network.stake.Stakes;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question, with everything it is made of.
 *
 * @param question what was asked
 * @param position where the pair stands
 * @param forces third party by third party
 * @param pulls what pulls together, the strongest first
 * @param pushes what pushes apart, the strongest first
 * @param threatToA what the first side has to fear, null when no threat is known
 * @param threatToB what the second side has to fear, likewise
 * @param playersOfA who inside the first side has a stance, those who hold back first
 * @param playersOfB likewise for the second side
 * @param conductOfA what the first side has done, offered, ruled in and out
 * @param conductOfB likewise for the second side
 * @param ladder how likely each rung is, the lowest first
 * @param ladderOfYear the same within a year
 * @param improvement how likely what passes between them will be better in the next 90 days than in the last, null where
 *     no outlook was asked for
 * @param stakes what goes into the stated layer, null when no threat is known
 * @param requirements how large the threat would have to be for each rung, the lowest first; empty when no threat is
 *     known
 * @param readings the answer under both readings of what is contested between a third party and the threat
 * @param watch what would move the answer most
 * @param missing what the answer lacks
 * @param label how far the figures can be trusted
 */
public record Answer(
        Question question,
        Position position,
        Forces forces,
        List<Pressure> pulls,
        List<Pressure> pushes,
        @Nullable Threat threatToA,
        @Nullable Threat threatToB,
        List<Player> playersOfA,
        List<Player> playersOfB,
        Conduct conductOfA,
        Conduct conductOfB,
        List<RungChance> ladder,
        List<RungChance> ladderOfYear,
        @Nullable Outlook improvement,
        @Nullable Stakes stakes,
        List<Requirement> requirements,
        List<Reading> readings,
        List<Sign> watch,
        List<Gap> missing,
        String label) {
    public Answer {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(position, "position");
        pulls = List.copyOf(pulls);
        pushes = List.copyOf(pushes);
        playersOfA = List.copyOf(playersOfA);
        playersOfB = List.copyOf(playersOfB);
        ladder = List.copyOf(ladder);
        ladderOfYear = List.copyOf(ladderOfYear);
        requirements = List.copyOf(requirements);
        readings = List.copyOf(readings);
        watch = List.copyOf(watch);
        missing = List.copyOf(missing);
    }

    /**
     * The same with other inputs of the stated layer, without those that move what to watch for and the readings of what
     * is contested: those stay as they were reckoned.
     */
    public Answer under(UnaryOperator<Stakes> scenario) {
        Stakes others = stakes == null ? null : scenario.apply(stakes);
        return new Answer(
                question,
                position,
                forces,
                pulls,
                pushes,
                threatToA,
                threatToB,
                playersOfA,
                playersOfB,
                conductOfA,
                conductOfB,
                ladder,
                ladderOfYear,
                improvement,
                others,
                others == null ? List.of() : new Calculus(others).requirements(),
                readings,
                watch,
                missing,
                label);
    }

    /** Those inside either side who stand in the way, the first side's first. */
    public List<Player> holdersBack() {
        return Stream.concat(playersOfA.stream(), playersOfB.stream())
                .filter(Player::holdsBack)
                .toList();
    }
}
