package org.entente.text.actor.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.text.name.Form;
import org.entente.text.name.Token;

/** Parts of speech for a bare phrase, in which nearly all is noun or adjective. */
final class PlainTags {
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "they", "it", "him", "them", "we", "i", "you", "us");
    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "our", "my", "your");
    private static final Set<String> NUMBERS = Set.of(
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen", "hundred", "thousand");

    private PlainTags() {}

    static List<String> of(List<Token> tokens) {
        List<String> tags = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            tags.add(at > 0 && doing(tokens.get(at - 1), tokens.get(at)) ? "VBG" : of(tokens.get(at)));
        }
        return tags;
    }

    /** "Rebels holding the town": what a plural does. */
    private static boolean doing(Token before, Token token) {
        boolean many = before.form() == Form.LOWER
                && (before.key().endsWith("s") || before.key().endsWith("men") || before.is("people"));
        return many && token.form() == Form.LOWER && token.key().endsWith("ing") && !token.joined();
    }

    static String of(Token token) {
        return switch (token.form()) {
            case POSSESSIVE -> "POS";
            case MARK -> token.key();
            case NUMBER -> "CD";
            case UPPER, MIXED -> "NNP";
            case LOWER, TITLE -> word(token);
        };
    }

    private static String word(Token token) {
        String key = token.key();
        if (OWNERS.contains(key)) {
            return "PRP$";
        }
        if (PRONOUNS.contains(key)) {
            return "PRP";
        }
        if (NUMBERS.contains(key)) {
            return "CD";
        }
        if (Words.is(WordKind.DETERMINER, key)) {
            return "DT";
        }
        if (Words.is(WordKind.PREPOSITION, key)) {
            return "IN";
        }
        if (Words.is(WordKind.OTHER_WORD, key)) {
            return key.equals("and") || key.equals("or") ? "CC" : "VB";
        }
        return token.form() == Form.LOWER ? "NN" : "NNP";
    }
}
