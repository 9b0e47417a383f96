package org.entente.store.exchange;

import java.util.ArrayList;
import java.util.List;

/** One row of a CSV file, taken up line by line. */
final class CsvCells {
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private State state = State.START;

    private enum State {
        /** At the beginning of a cell. */
        START,
        /** In a cell without quotation marks. */
        PLAIN,
        /** Between quotation marks. */
        QUOTED,
        /** Behind a quotation mark that ends the cell or is the first of two. */
        CLOSED
    }

    /**
     * Takes up a line with its line end; whether the row ends with it.
     *
     * @throws IllegalArgumentException when a quotation mark stands where none can
     */
    boolean add(String line) {
        int end = line.length() - lineEnd(line);
        for (int at = 0; at < (state == State.QUOTED ? line.length() : end); at++) {
            take(line.charAt(at));
        }
        if (state != State.QUOTED) {
            finish();
        }
        return state != State.QUOTED;
    }

    List<String> cells() {
        return List.copyOf(cells);
    }

    private void take(char character) {
        switch (state) {
            case QUOTED -> {
                if (character == '"') {
                    state = State.CLOSED;
                } else {
                    cell.append(character);
                }
            }
            case CLOSED -> {
                if (character == '"') {
                    cell.append(character);
                    state = State.QUOTED;
                } else if (character == ',') {
                    finish();
                } else {
                    throw new IllegalArgumentException(
                            "cell " + (cells.size() + 1) + " goes on after its closing quotation mark");
                }
            }
            case START, PLAIN -> {
                if (character == ',') {
                    finish();
                } else if (character == '"') {
                    open();
                } else {
                    cell.append(character);
                    state = State.PLAIN;
                }
            }
        }
    }

    private void open() {
        if (state == State.PLAIN) {
            throw new IllegalArgumentException(
                    "cell " + (cells.size() + 1) + " has a quotation mark but does not begin with one");
        }
        state = State.QUOTED;
    }

    private void finish() {
        cells.add(cell.toString());
        cell.setLength(0);
        state = State.START;
    }

    private static int lineEnd(String line) {
        return line.endsWith("\r\n") ? 2 : line.endsWith("\n") ? 1 : 0;
    }
}
