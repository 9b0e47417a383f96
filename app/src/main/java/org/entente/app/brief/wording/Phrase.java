package org.entente.app.brief.wording;

import java.util.Map;

/**
 * How an event of one kind reads.
 *
 * @param act verb first, {@code {}} for the one acted on: "impose sanctions on {}"
 * @param alone the same without anyone acted on
 * @param participle past participle of the first verb
 * @param together what two do who do it to each other
 * @param noun the act as a thing, {@code {s}} for who acts and {@code {t}} for on whom
 */
public record Phrase(String act, String alone, String participle, String together, String noun) {
    private static final Map<String, String> IRREGULAR = Map.of("be", "is", "have", "has", "do", "does", "go", "goes");

    /** The verb phrase after a subject: "imposes sanctions on Iran". */
    static String present(String phrase, boolean plural) {
        return plural ? phrase : third(verb(phrase)) + rest(phrase);
    }

    /** The verb phrase after "has" or "have". */
    String perfect(String phrase) {
        return participle + rest(phrase);
    }

    String act(String target) {
        return target.isEmpty() ? alone : act.replace("{}", target);
    }

    /** The act as a thing: "sanctions by the United States on Iran". */
    public String noun(String source, String target) {
        return noun.replace("{s}", source).replace("{t}", target);
    }

    private static String verb(String phrase) {
        int space = phrase.indexOf(' ');
        return space < 0 ? phrase : phrase.substring(0, space);
    }

    private static String rest(String phrase) {
        return phrase.substring(verb(phrase).length());
    }

    private static String third(String verb) {
        String irregular = IRREGULAR.get(verb);
        if (irregular != null) {
            return irregular;
        }
        if (verb.matches(".*(?:s|sh|ch|x|z|o)")) {
            return verb + "es";
        }
        return verb.matches(".*[^aeiou]y") ? verb.substring(0, verb.length() - 1) + "ies" : verb + "s";
    }
}
