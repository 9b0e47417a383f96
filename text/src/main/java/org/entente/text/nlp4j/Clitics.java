package org.entente.text.nlp4j;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where one written word is several for the treebank: "don't", "Iran's", "cannot", "US$5bn", "20km". */
final class Clitics {
    private static final Map<String, Integer> COMPOUNDS =
            Map.of("cannot", 3, "gonna", 3, "gotta", 3, "wanna", 3, "gimme", 3, "lemme", 3, "'tis", 2, "'twas", 2);
    private static final Pattern NOT = Pattern.compile("(?i).+(?=n't$)");
    private static final Pattern CLITIC = Pattern.compile("(?i).*[\\p{L}\\p{M}.](?='(?:s|d|m|ll|re|ve)$)|.*\\d(?='s$)");
    private static final Pattern PLURAL_OWNER = Pattern.compile("(?i).*s(?='$)");
    private static final Pattern MONEY = Pattern.compile("(?:(?i:US|A|AU|C|CA|HK|NZ|S)?[$]|(?:USD|EUR|GBP))(?=\\d)");
    private static final Pattern UNIT = Pattern.compile(
            "(?i)[\\d.,:]*\\d(?=(?:a\\.?m\\.?|p\\.?m\\.?|bn|tn|m|mn|k|cm|mm|km|kmh|mph|kg|kt|lb|lbs|oz|ft|mi|nm|gw|mw|ha|%)$)");

    private Clitics() {}

    /** The places inside of the word where it is cut, in order. */
    static List<Integer> cuts(String word) {
        Integer compound = COMPOUNDS.get(word.toLowerCase(Locale.ROOT));
        if (compound != null) {
            return List.of(compound);
        }
        if (word.indexOf('\'') > 0) {
            return first(word, NOT, CLITIC, PLURAL_OWNER);
        }
        return hasDigit(word) ? numberCuts(word) : List.of();
    }

    private static List<Integer> numberCuts(String word) {
        List<Integer> money = first(word, MONEY);
        int begin = money.isEmpty() ? 0 : money.get(0);
        List<Integer> unit = first(word.substring(begin), UNIT);
        if (unit.isEmpty()) {
            return money;
        }
        int cut = begin + unit.get(0);
        return money.isEmpty() ? List.of(cut) : List.of(begin, cut);
    }

    private static List<Integer> first(String word, Pattern... patterns) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(word);
            if (matcher.lookingAt() && matcher.end() > 0 && matcher.end() < word.length()) {
                return List.of(matcher.end());
            }
        }
        return List.of();
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
