package org.entente.app.brief;

import java.util.List;

/** A part of a section. */
public sealed interface Block {
    /** A heading inside the section. */
    record Heading(String text) implements Block {
        @Override
        public void accept(Visitor visitor) {
            visitor.heading(this);
        }
    }

    /** A paragraph. */
    record Paragraph(Line line) implements Block {
        @Override
        public List<Line> lines() {
            return List.of(line);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.paragraph(this);
        }
    }

    /** A list of points. */
    record Points(List<Line> lines) implements Block {
        public Points {
            lines = List.copyOf(lines);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.points(this);
        }
    }

    /** What happened, day by day. */
    record Timeline(List<Day> days) implements Block {
        /**
         * What one date holds.
         *
         * @param date in words
         * @param lines at least one
         */
        public record Day(String date, List<Line> lines) {
            public Day {
                lines = List.copyOf(lines);
            }
        }

        public Timeline {
            days = List.copyOf(days);
        }

        @Override
        public List<Line> lines() {
            return days.stream().flatMap(day -> day.lines().stream()).toList();
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.timeline(this);
        }
    }

    /** A table; every row has as many cells as there are columns, its first cell says what the row is about. */
    record Grid(String caption, List<String> columns, List<List<Line>> rows) implements Block {
        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Line> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("The table \"" + caption + "\" has a row of " + row.size()
                            + " cells under " + columns.size() + " columns.");
                }
            }
        }

        @Override
        public List<Line> lines() {
            return rows.stream().flatMap(List::stream).toList();
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.grid(this);
        }
    }

    /**
     * A picture of our own; a table with the figures stands beside it.
     *
     * @param svg one SVG element whose colours are those of the page
     * @param title what it shows
     * @param says in words what there is to see
     */
    record Picture(String svg, String title, String says) implements Block {
        @Override
        public void accept(Visitor visitor) {
            visitor.picture(this);
        }
    }

    void accept(Visitor visitor);

    /** Every line of it that may cite sources, in the order of reading. */
    default List<Line> lines() {
        return List.of();
    }

    /** What to do with each kind of block. */
    interface Visitor {
        void heading(Heading heading);

        void paragraph(Paragraph paragraph);

        void points(Points points);

        void timeline(Timeline timeline);

        void grid(Grid grid);

        void picture(Picture picture);
    }
}
