package org.entente.app.brief;

import java.util.List;

/** A piece of running text. */
public sealed interface Inline {
    /** Plain words. */
    record Words(String text) implements Inline {
        @Override
        public void accept(Visitor visitor) {
            visitor.words(this);
        }
    }

    /** Words that carry the sentence. */
    record Strong(String text) implements Inline {
        @Override
        public void accept(Visitor visitor) {
            visitor.strong(this);
        }
    }

    /** Words quoted from a document. */
    record Quoted(String text) implements Inline {
        @Override
        public void accept(Visitor visitor) {
            visitor.quoted(this);
        }
    }

    /** The numbers of the sources of what was said just before, ascending; at least one. */
    record Cite(List<Integer> sources) implements Inline {
        public Cite {
            sources = List.copyOf(sources);
            if (sources.isEmpty()) {
                throw new IllegalArgumentException("A citation names at least one source.");
            }
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.cite(this);
        }
    }

    void accept(Visitor visitor);

    /** What to do with each kind of piece. */
    interface Visitor {
        void words(Words words);

        void strong(Strong strong);

        void quoted(Quoted quoted);

        void cite(Cite cite);
    }
}
