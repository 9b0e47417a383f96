package org.entente.text.name;

import java.util.List;

/**
 * Makes transliterations of one name equal that differ as English papers differ: "Sergei Shoigu" and "Sergey Shoygu",
 * "Khomeini" and "Khomeni". Coarse on purpose: two words must agree before it means anything.
 */
public final class Sounds {
    private static final List<String[]> RULES = List.of(
            new String[] {"tsch", "ch"},
            new String[] {"sch", "sh"},
            new String[] {"tch", "ch"},
            new String[] {"ts", "c"},
            new String[] {"dzh", "j"},
            new String[] {"dj", "j"},
            new String[] {"zh", "j"},
            new String[] {"kh", "h"},
            new String[] {"gh", "g"},
            new String[] {"ph", "f"},
            new String[] {"th", "t"},
            new String[] {"dh", "d"},
            new String[] {"ck", "k"},
            new String[] {"q", "k"},
            new String[] {"x", "ks"},
            new String[] {"off", "ov"},
            new String[] {"eff", "ev"},
            new String[] {"ow", "u"},
            new String[] {"ou", "u"},
            new String[] {"oo", "u"},
            new String[] {"aw", "au"},
            new String[] {"w", "v"});

    private Sounds() {}

    /** The sound of a folded word. */
    public static String of(String word) {
        String sound = word;
        for (String[] rule : RULES) {
            sound = sound.replace(rule[0], rule[1]);
        }
        StringBuilder key = new StringBuilder(sound.length());
        for (int index = 0; index < sound.length(); index++) {
            char letter = vowel(sound, index);
            boolean again = !key.isEmpty() && key.charAt(key.length() - 1) == letter;
            boolean silent = letter == 'h' && index + 1 == sound.length() && index > 1;
            if (!again && !silent) {
                key.append(letter);
            }
        }
        return arabic(key.toString());
    }

    private static char vowel(String word, int index) {
        return switch (word.charAt(index)) {
            case 'e', 'y' -> 'i';
            case 'o' -> 'u';
            default -> word.charAt(index);
        };
    }

    private static String arabic(String key) {
        return switch (key) {
            case "muhamid", "mihmid", "mahumid", "muhamad", "mihamid" -> "muhamad";
            case "abdil", "abdal" -> "abdul";
            case "ahmid" -> "ahmad";
            case "mahmud" -> "mahmud";
            default -> key;
        };
    }
}
