package org.entente.text.sentence;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Span;

/** Cuts a text into stretches that no sentence crosses: paragraphs, titles, items of a list. */
final class Paragraphs {
    private final CharSequence text;
    private final List<Span> found = new ArrayList<>();
    private final List<Span> block = new ArrayList<>();

    private Paragraphs(CharSequence text) {
        this.text = text;
    }

    static List<Span> of(CharSequence text) {
        Paragraphs paragraphs = new Paragraphs(text);
        paragraphs.read();
        return paragraphs.found;
    }

    private void read() {
        int begin = 0;
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (Characters.isLineBreak(c)) {
                addLine(begin, index);
                begin = index + 1;
                if (c == '\r' && begin < text.length() && text.charAt(begin) == '\n') {
                    begin++;
                    index++;
                }
                if (Characters.isParagraphBreak(c)) {
                    endBlock();
                }
            }
        }
        addLine(begin, text.length());
        endBlock();
    }

    private void addLine(int begin, int end) {
        Span line = new Piece(text, begin, end).trimmed();
        if (line.length() == 0) {
            endBlock();
        } else {
            block.add(line);
        }
    }

    /** Joins the lines since the last blank one, except where a line stands for itself. */
    private void endBlock() {
        Lines lines = new Lines(text, block);
        Span open = null;
        for (int index = 0; index < block.size(); index++) {
            open = open == null ? block.get(index) : open.cover(block.get(index));
            if (index + 1 == block.size() || lines.endsAfter(index)) {
                found.add(open);
                open = null;
            }
        }
        block.clear();
    }
}
