package org.entente.app.brief.section;

import java.util.List;
import org.entente.app.brief.wording.ConditionWords;
import org.entente.app.brief.wording.Names;
import org.entente.app.brief.wording.Phrases;
import org.entente.model.Basis;
import org.entente.model.ConditionType;
import org.entente.model.Contribution;
import org.entente.model.EventType;
import org.entente.model.Force;
import org.entente.network.outlook.Player;
import org.entente.network.outlook.Pressure;

/** What pulls and pushes, in words. */
final class PressureWords {
    private PressureWords() {}

    /** Who or what it is and how it stands to the two. */
    static String of(Pressure pressure, Material material) {
        Names names = material.names;
        String subject = names.text(pressure.subject());
        return switch (pressure.origin()) {
            case OWN_RECORD -> record(pressure, material);
            case COMMON_FRIEND -> subject + ", on good terms with both";
            case COMMON_ENEMY -> subject + enemy(pressure.basis());
            case CROSS_PRESSURE -> subject + between(pressure, material);
            case AT_HOME -> subject + player(pressure, material);
        };
    }

    private static String enemy(Basis basis) {
        return switch (basis) {
            case MEASURED -> ", an enemy of both";
            case STATED -> ", named as a threat to both";
            case JUDGEMENT -> ", taken to threaten both";
        };
    }

    private static String between(Pressure pressure, Material material) {
        String a = material.a();
        String b = material.b();
        for (Force force : material.answer.forces().parts()) {
            if (force.third().equals(pressure.subject())) {
                return force.tieA().value() > 0
                        ? ", a friend of " + a + " at odds with " + b
                        : ", a friend of " + b + " at odds with " + a;
            }
        }
        return ", a friend of one and at odds with the other";
    }

    private static String player(Pressure pressure, Material material) {
        for (Player player : material.answer.holdersBack()) {
            if (player.actor().id().equals(pressure.subject())) {
                return stance(player, material);
            }
        }
        return "";
    }

    /** Against whom the player stands most. */
    static String stance(Player player, Material material) {
        Names names = material.names;
        String other = names.text(material.question().other(player.side()));
        double hostile = -player.towardsOther().value();
        String friend = player.friend();
        if (friend != null && -player.againstFriend() > hostile) {
            return ", hostile to " + names.text(friend) + ", a friend of " + other;
        }
        return hostile > 0 ? ", hostile to " + other : ", at odds with " + names.text(player.side());
    }

    /** What the two have done to each other; with a direction where only one of them does it. */
    private static String record(Pressure pressure, Material material) {
        List<Contribution> parts = material.answer.position().tie().contributions().stream()
                .filter(part -> part.label().equals(pressure.subject()) && part.share() * pressure.size() > 0)
                .toList();
        Names names = material.names;
        boolean oneWay = !parts.isEmpty()
                && parts.stream()
                        .noneMatch(part -> part.mutual()
                                || !part.source().equals(parts.get(0).source()));
        for (ConditionType type : ConditionType.values()) {
            if (type.name().equals(pressure.subject()) && !parts.isEmpty()) {
                Contribution part = parts.get(0);
                return ConditionWords.noun(type, names.text(part.source()), names.text(part.target()));
            }
        }
        for (EventType type : EventType.values()) {
            if (type.name().equals(pressure.subject())) {
                Contribution part = oneWay ? parts.get(0) : null;
                return part == null
                        ? record(type)
                        : Phrases.of(type, null).noun(names.text(part.source()), names.text(part.target()));
            }
        }
        return "their record";
    }

    private static String record(EventType type) {
        return switch (type) {
            case AGREE -> "agreements between them";
            case CONSULT -> "their talks";
            case SUPPORT -> "support for each other";
            case CONCEDE -> "concessions to each other";
            case COOPERATE -> "their cooperation";
            case AID -> "help for each other";
            case RETREAT -> "steps back from confrontation";
            case REQUEST -> "demands on each other";
            case ACCUSE -> "accusations between them";
            case REJECT -> "refusals between them";
            case THREATEN -> "threats between them";
            case PROTEST -> "protests against each other";
            case SANCTION -> "new sanctions and broken ties between them";
            case MOBILIZE -> "moves of forces against each other";
            case COERCE -> "pressure on each other";
            case ASSAULT -> "attacks on each other";
        };
    }
}
