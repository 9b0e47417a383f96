package org.entente.text.aligned;

import java.util.Arrays;

/** Collects the characters of a rewritten text together with what they stand for. */
final class AlignedTextBuilder {
    private final AlignedText before;
    private final StringBuilder text;
    private int[] begins;
    private int[] ends;

    AlignedTextBuilder(AlignedText before) {
        this.before = before;
        int length = before.text().length();
        this.text = new StringBuilder(length);
        this.begins = new int[length];
        this.ends = new int[length];
    }

    void keep(int from, int to) {
        for (int at = from; at < to; at++) {
            append(before.text().charAt(at), before.begin(at), before.end(at));
        }
    }

    void replace(int from, int to, String replacement) {
        for (int at = 0; at < replacement.length(); at++) {
            append(replacement.charAt(at), before.begin(from), before.end(to - 1));
        }
    }

    AlignedText build() {
        int length = text.length();
        return new AlignedText(
                before.original(), text.toString(), Arrays.copyOf(begins, length), Arrays.copyOf(ends, length));
    }

    private void append(char character, int begin, int end) {
        if (text.length() == begins.length) {
            int larger = Math.max(16, begins.length * 2);
            begins = Arrays.copyOf(begins, larger);
            ends = Arrays.copyOf(ends, larger);
        }
        begins[text.length()] = begin;
        ends[text.length()] = end;
        text.append(character);
    }
}
