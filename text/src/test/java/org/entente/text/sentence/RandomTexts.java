package org.entente.text.sentence;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Texts put together at random, but the same in every run, of words and of all that makes reading them hard. */
public final class RandomTexts {
    private static final long SEED = 20140616;
    private static final List<String> PIECES = List.of(
            "Iran",
            "the",
            "U.S.",
            "Mr.",
            "said",
            "a.m.",
            "P5+1",
            "Amir-Abdollahian",
            "don't",
            "it’s",
            "officials’",
            "$4.5bn",
            "US$20",
            "3.5",
            "2013-14",
            "16th",
            "www.un.org/a?b=1",
            "x@y.org",
            "@StateDept",
            "#Iran",
            "…",
            "...",
            ". . .",
            ".",
            "!",
            "?",
            "?!",
            ",",
            ";",
            ":",
            "“",
            "”",
            "‘",
            "’",
            "\"",
            "'",
            "''",
            "(",
            ")",
            "[",
            "]",
            "[3]",
            "-",
            "--",
            "–",
            "—",
            "/",
            "and/or",
            "nu\u00ADclear",
            "ﬁnal",
            "\u0000",
            "\uD83D",
            "\uDE00",
            "\uD83D\uDE00",
            "\u200F",
            "\u200B",
            "\uFEFF",
            "\u00A0",
            "\u2009",
            "قال",
            "שלום",
            "e\u0301",
            "会談。",
            "ℌ",
            "½",
            "*",
            "_",
            "•",
            "€",
            "\t",
            "VIENNA",
            "No.",
            "J.",
            "\u2029",
            "\n",
            "\r\n",
            "\n\n",
            "\f",
            "x".repeat(70));

    private RandomTexts() {}

    /** Hands each of {@code count} texts to the consumer; the text is part of the message if that fails. */
    public static void forEach(int count, Consumer<String> check) {
        Random random = new Random(SEED);
        for (int index = 0; index < count; index++) {
            String text = text(random);
            try {
                check.accept(text);
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError("Text " + index + ": \"" + escaped(text) + "\"", failed);
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        for (int piece = 0; piece < length; piece++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(3) > 0 ? " " : "");
        }
        return text.toString();
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> c >= ' ' && c <= '~' ? Character.toString(c) : String.format("\\u%04X", c))
                .collect(Collectors.joining());
    }
}
