package org.entente.app.brief.paper;

import java.util.ArrayList;
import java.util.List;

/** Breaks running text into rows of a width, at spaces; a word that is too long for a row is broken anywhere. */
final class Rows {
    private static final float RAISED = 0.68f;

    private final Typeface face;
    private final Look look;
    private final float width;
    private final List<List<Piece>> rows = new ArrayList<>();
    private List<Piece> row = new ArrayList<>();
    private float end;

    private Rows(Typeface face, Look look, float width) {
        this.face = face;
        this.look = look;
        this.width = width;
    }

    /** @param width in points */
    static List<List<Piece>> of(List<Run> runs, Typeface face, Look look, float width) {
        Rows rows = new Rows(face, look, width);
        List<Run> word = new ArrayList<>();
        for (Run run : runs) {
            String[] parts = run.text().split(" ", -1);
            for (int part = 0; part < parts.length; part++) {
                if (part > 0) {
                    rows.word(word);
                    word.clear();
                }
                if (!parts[part].isEmpty()) {
                    word.add(new Run(parts[part], run.strong(), run.source()));
                }
            }
        }
        rows.word(word);
        rows.end();
        return rows.rows;
    }

    /** Size of the letters of a piece; numbers of sources are small and raised. */
    static float size(int source, Look look) {
        return source > 0 ? look.size() * RAISED : look.size();
    }

    private void word(List<Run> word) {
        if (word.isEmpty()) {
            return;
        }
        float length = 0;
        for (Run run : word) {
            length += width(run);
        }
        float space = row.isEmpty() ? 0 : face.width(" ", look.size());
        if (!row.isEmpty() && end + space + length > width) {
            end();
            space = 0;
        }
        if (length > width) {
            word.forEach(this::broken);
            return;
        }
        for (Run run : word) {
            place(run, space);
            space = 0;
        }
    }

    private void broken(Run run) {
        int[] characters = run.text().codePoints().toArray();
        for (int character : characters) {
            Run letter = new Run(Character.toString(character), run.strong(), run.source());
            if (!row.isEmpty() && end + width(letter) > width) {
                end();
            }
            place(letter, 0);
        }
    }

    /** Text of one kind is one piece: the fewer pieces, the smaller the file and the better it is searched. */
    private void place(Run run, float space) {
        Piece last = row.isEmpty() ? null : row.get(row.size() - 1);
        if (last != null && last.strong() == run.strong() && last.source() == 0 && run.source() == 0) {
            String text = last.text() + (space > 0 ? " " : "") + run.text();
            float length = face.width(text, look.size());
            row.set(row.size() - 1, new Piece(text, run.strong(), 0, last.x(), length));
            end = last.x() + length;
            return;
        }
        float x = end + space;
        row.add(new Piece(run.text(), run.strong(), run.source(), x, width(run)));
        end = x + width(run);
    }

    private void end() {
        if (!row.isEmpty()) {
            rows.add(List.copyOf(row));
        }
        row = new ArrayList<>();
        end = 0;
    }

    private float width(Run run) {
        return face.width(run.text(), size(run.source(), look));
    }
}
