package org.entente.store;

import java.util.ArrayList;
import java.util.List;
import org.entente.store.FoundDocument.Piece;

/** Cuts stretches around the words that were found. */
final class Snippets {
    /** Noncharacters: no text that is exchanged has them. */
    static final char OPEN = '\uFDD0';

    static final char CLOSE = '\uFDD1';

    private static final int MOST = 3;
    private static final int BEFORE = 70;
    private static final int LENGTH = 200;
    private static final String ELLIPSIS = "…";

    private Snippets() {}

    /** @param marked a text with each hit between the two marks */
    static List<List<Piece>> of(String marked) {
        List<List<Piece>> snippets = new ArrayList<>();
        int from = 0;
        while (snippets.size() < MOST) {
            int hit = marked.indexOf(OPEN, from);
            if (hit < 0) {
                break;
            }
            int begin = back(marked, Math.max(from, hit - BEFORE), hit);
            int end =
                    ahead(marked, Math.min(marked.length(), Math.max(begin + LENGTH, marked.indexOf(CLOSE, hit) + 1)));
            snippets.add(pieces(marked, begin, end));
            from = end;
        }
        return List.copyOf(snippets);
    }

    /** To the first word that begins after the offset, at most to the hit. */
    private static int back(String text, int offset, int hit) {
        if (offset == 0) {
            return 0;
        }
        int begin = offset;
        while (begin < hit && !Character.isWhitespace(text.charAt(begin - 1))) {
            begin++;
        }
        return begin;
    }

    /** To the end of the word, and of the hit. */
    private static int ahead(String text, int offset) {
        int end = offset;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        int open = text.lastIndexOf(OPEN, end - 1);
        int close = text.lastIndexOf(CLOSE, end - 1);
        return open > close ? ahead(text, text.indexOf(CLOSE, end) + 1) : end;
    }

    private static List<Piece> pieces(String text, int begin, int end) {
        List<Piece> pieces = new ArrayList<>();
        String window = (begin > 0 ? ELLIPSIS : "")
                + text.substring(begin, end).strip()
                + (end < text.length() ? ELLIPSIS : "");
        StringBuilder piece = new StringBuilder();
        for (char one : window.replaceAll("[\\s\\p{Z}]+", " ").toCharArray()) {
            if (one == OPEN || one == CLOSE) {
                if (piece.length() > 0) {
                    pieces.add(new Piece(piece.toString(), one == CLOSE));
                    piece.setLength(0);
                }
            } else {
                piece.append(one);
            }
        }
        if (piece.length() > 0) {
            pieces.add(new Piece(piece.toString(), false));
        }
        return pieces;
    }
}
