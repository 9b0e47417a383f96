package org.entente.app.brief.section;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entente.app.brief.wording.Names;
import org.entente.network.reference.Rung;
import org.entente.network.stake.Keys;
import org.entente.network.stake.PlayerKind;
import org.entente.network.stake.Stakes;
import org.entente.network.stake.VetoPlayer;

/** The inputs of the stated layer, in words. */
public final class SwingWords {
    private final Names names;
    private final Stakes stakes;

    SwingWords(Material material) {
        this(material.names, Objects.requireNonNull(material.answer.stakes(), "stakes"));
    }

    /** @param names of all who are in the stakes */
    public SwingWords(Names names, Stakes stakes) {
        this.names = names;
        this.stakes = stakes;
    }

    /** What an input is, in lower case. */
    public String of(String key) {
        for (String side : List.of(stakes.a(), stakes.b())) {
            for (String input : Keys.OF_SIDE) {
                if (key.equals(Keys.side(side, input))) {
                    return side(input, names.text(side));
                }
            }
        }
        for (VetoPlayer player : stakes.players()) {
            if (key.equals(player.key(Keys.OPPOSITION))) {
                return "how far " + name(player) + (plural(player) ? " are" : " is") + " against it";
            }
            if (key.equals(player.key(Keys.POWER_TO_BLOCK))) {
                return "how far " + name(player) + " can block it";
            }
        }
        for (Rung rung : Rung.values()) {
            if (key.equals(Keys.rung(rung, Keys.SHARE))) {
                return "how much help " + Rungs.noun(rung) + " would bring";
            }
            if (key.equals(Keys.rung(rung, Keys.EXPOSURE))) {
                return "how far " + Rungs.noun(rung) + " would expose each side";
            }
        }
        return general(key);
    }

    private String side(String input, String side) {
        String threat = names.text(stakes.threat());
        return switch (input) {
            case Keys.HOSTILITY -> "how hostile " + threat + " is to " + side;
            case Keys.PROXIMITY -> "how near " + threat + " is to " + side;
            case Keys.POWER -> "the power " + side + " can bring to bear";
            case Keys.ALLIES -> "what allies of " + side + " bring to bear";
            case Keys.OBJECTIONS -> "objections by friends of " + side;
            case Keys.GAINS -> "what " + side + " would gain beside";
            default -> input + " of " + side;
        };
    }

    private String general(String key) {
        return switch (key) {
            case Keys.DISTRUST -> "distrust between the two";
            case Keys.THREAT_POWER -> "the power of " + names.text(stakes.threat());
            case Keys.DISTRUST_WEIGHT -> "what distrust costs";
            case Keys.OBJECTIONS_WEIGHT -> "what the objections of friends cost";
            case Keys.OPPOSITION_WEIGHT -> "what opposition at home costs";
            case Keys.GAINS_WEIGHT -> "what side gains are worth";
            case Keys.DECISIVENESS -> "how far more power decides a contest";
            default -> key;
        };
    }

    /** Who the player is; one that stands for its kind is told by its side. */
    String name(VetoPlayer player) {
        if (!player.id().equals(player.kind().name().toLowerCase(Locale.ROOT))) {
            return names.text(player.id());
        }
        String side = names.text(player.side());
        return switch (player.kind()) {
            case LEADER -> "the leadership of " + side;
            case HARDLINERS -> "hardliners in " + side;
            case LEGISLATURE -> "the legislature of " + side;
            case MILITARY -> "the military of " + side;
            case PUBLIC -> "the public of " + side;
        };
    }

    private static boolean plural(VetoPlayer player) {
        return player.kind() == PlayerKind.HARDLINERS;
    }
}
