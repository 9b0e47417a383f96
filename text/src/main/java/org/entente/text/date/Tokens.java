package org.entente.text.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;

/** A sentence cut into words, numbers and signs; reading beyond either end gives the empty word. */
final class Tokens {
    private static final Pattern TOKEN =
            Pattern.compile("[0-9]+(?:[,.][0-9]+)+|[0-9]+\\p{L}*|['’]s(?!\\p{L})|[\\p{L}\\p{M}]+|[^\\s\\p{Z}]");

    private final List<String> words = new ArrayList<>();
    private final List<String> lower = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    Tokens(String text, Span sentence) {
        Matcher matcher = TOKEN.matcher(text).region(sentence.begin(), sentence.end());
        while (matcher.find()) {
            words.add(matcher.group());
            lower.add(matcher.group().toLowerCase(Locale.ROOT));
            spans.add(new Span(matcher.start(), matcher.end()));
        }
    }

    int size() {
        return words.size();
    }

    String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at) : "";
    }

    String lower(int at) {
        return at >= 0 && at < lower.size() ? lower.get(at) : "";
    }

    Span span(int from, int to) {
        return new Span(spans.get(from).begin(), spans.get(to - 1).end());
    }

    /** Whether no space stands between this word and the one before it. */
    boolean glued(int at) {
        return at > 0
                && at < words.size()
                && spans.get(at - 1).end() == spans.get(at).begin();
    }

    boolean capitalised(int at) {
        return !word(at).isEmpty() && Character.isUpperCase(word(at).charAt(0));
    }

    boolean dash(int at) {
        return word(at).equals("-") || word(at).equals("–") || word(at).equals("—");
    }

    /** The place after the given words, or -1 when they do not stand here; a word may list choices as "in|on". */
    int after(int at, String... expected) {
        for (String choices : expected) {
            if (!isAny(at, choices)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    boolean isAny(int at, String choices) {
        String here = lower(at);
        if (here.isEmpty()) {
            return false;
        }
        int found = choices.indexOf(here);
        while (found >= 0) {
            int end = found + here.length();
            boolean begins = found == 0 || choices.charAt(found - 1) == '|';
            if (begins && (end == choices.length() || choices.charAt(end) == '|')) {
                return true;
            }
            found = choices.indexOf(here, found + 1);
        }
        return false;
    }

    /** The place after an optional word. */
    int skip(int at, String choices) {
        return isAny(at, choices) ? at + 1 : at;
    }
}
