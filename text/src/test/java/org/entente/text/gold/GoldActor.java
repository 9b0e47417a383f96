package org.entente.text.gold;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Mention;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * One side of a gold event, or a speaker: readings any of which is right.
 *
 * @param any whether it is not judged ({@code *})
 * @param readings the readings that are right
 */
record GoldActor(boolean any, List<Reading> readings) {
    private static final Set<Sector> SUPRANATIONAL = Set.of(Sector.IGO, Sector.NGO, Sector.MNC, Sector.IMG);

    /**
     * @param code country, else IGO, NGO, MNC or IMG, else actor id; {@code -} for none
     * @param id the actor or whom it acts for, empty where the gold set does not say
     */
    record Reading(String code, String id) {}

    GoldActor {
        readings = List.copyOf(readings);
    }

    static GoldActor of(String cell) {
        List<Reading> readings = Arrays.stream(cell.split("\\|"))
                .map(alternative -> alternative.split("/", 2))
                .map(parts -> new Reading(parts[0], parts.length > 1 ? parts[1] : ""))
                .toList();
        return new GoldActor(
                readings.stream().anyMatch(reading -> reading.code().equals("*")), readings);
    }

    /** How an actor is written in the gold set. */
    static String code(@Nullable Mention mention) {
        if (mention == null) {
            return "-";
        }
        Actor actor = mention.actor();
        if (actor.country() != null) {
            return actor.country();
        }
        return actor.sectors().stream()
                .filter(SUPRANATIONAL::contains)
                .map(Sector::name)
                .findFirst()
                .orElse(actor.id());
    }

    boolean matches(String code) {
        return any || readings.stream().anyMatch(reading -> reading.code().equals(code));
    }

    /** Whether the mention is the very actor, where the gold set names one. */
    boolean same(@Nullable Mention mention) {
        return readings.stream()
                .anyMatch(reading -> reading.id().isEmpty()
                        || (mention != null
                                && (mention.actor().id().equals(reading.id())
                                        || mention.actor().accountable().equals(reading.id()))));
    }

    boolean named() {
        return readings.stream().anyMatch(reading -> !reading.id().isEmpty());
    }

    /** The codes alone: two rows that differ only in ids are one event of the score. */
    List<String> codes() {
        return readings.stream().map(Reading::code).distinct().toList();
    }
}
