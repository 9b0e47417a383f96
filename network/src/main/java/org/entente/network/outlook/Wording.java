package org.entente.network.outlook;

import java.util.Locale;
import org.entente.model.Condition;
import org.entente.model.EventType;
import org.entente.model.Mention;

/** Happenings in words. */
final class Wording {
    private Wording() {}

    static String of(Happening happening) {
        if (happening instanceof Happening.Act act) {
            return act(act);
        }
        return ending(((Happening.Ending) happening).condition());
    }

    private static String act(Happening.Act act) {
        String source = act.source().name();
        String deed = deed(act.type()).replace("{}", act.target().name());
        return switch (act.factuality()) {
            case ASSERTED -> source + " is seen to " + deed;
            case PLANNED -> source + " announces that it will " + deed;
            case CONDITIONAL, POSSIBLE -> source + " says that it may " + deed;
            case DENIED -> source + " denies that it does or will " + deed;
        };
    }

    private static String ending(Condition condition) {
        Mention counterpart = condition.counterpart();
        String holder = condition.holder().actor().name();
        String other = counterpart == null ? "others" : counterpart.actor().name();
        String what = condition.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "the end of " + what + " between " + holder + " and " + other;
    }

    private static String deed(EventType type) {
        return switch (type) {
            case AGREE -> "come to an agreement with {}";
            case CONSULT -> "meet or talk with {}";
            case SUPPORT -> "speak up for {}";
            case CONCEDE -> "give way to {}";
            case COOPERATE -> "work together with {}";
            case AID -> "give help to {}";
            case RETREAT -> "pull back before {}";
            case REQUEST -> "make demands on {}";
            case ACCUSE -> "accuse {}";
            case REJECT -> "turn down {}";
            case THREATEN -> "threaten {}";
            case PROTEST -> "protest against {}";
            case SANCTION -> "impose new sanctions on {} or cut relations";
            case MOBILIZE -> "move forces against {}";
            case COERCE -> "put pressure on {} by force or arrest";
            case ASSAULT -> "attack {}";
        };
    }
}
