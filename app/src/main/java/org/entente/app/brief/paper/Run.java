package org.entente.app.brief.paper;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.brief.Inline;
import org.entente.app.brief.Line;
import org.entente.app.brief.wording.PlainText;

/**
 * A stretch of text of one kind.
 *
 * @param source the number of the source it leads to, 0 for none
 */
record Run(String text, boolean strong, int source) {
    private static final char NO_BREAK = '\u00A0';

    static List<Run> of(String text) {
        return List.of(new Run(clean(text), false, 0));
    }

    static List<Run> of(Line line) {
        List<Run> runs = new ArrayList<>();
        Inline.Visitor visitor = new Inline.Visitor() {
            @Override
            public void words(Inline.Words words) {
                runs.add(new Run(clean(words.text()), false, 0));
            }

            @Override
            public void strong(Inline.Strong strong) {
                runs.add(new Run(clean(strong.text()), true, 0));
            }

            @Override
            public void quoted(Inline.Quoted quoted) {
                runs.add(new Run("“" + PlainText.oneLine(quoted.text()) + "”", false, 0));
            }

            @Override
            public void cite(Inline.Cite cite) {
                for (int at = 0; at < cite.sources().size(); at++) {
                    int number = cite.sources().get(at);
                    runs.add(new Run((at == 0 ? "" : String.valueOf(NO_BREAK)) + number, false, number));
                }
            }
        };
        line.parts().forEach(part -> part.accept(visitor));
        return runs;
    }

    /** On one line, the spaces at the ends kept, a figure and its sign together. */
    private static String clean(String text) {
        String lead = text.startsWith(" ") ? " " : "";
        String trail = text.length() > 1 && text.endsWith(" ") ? " " : "";
        return lead + PlainText.oneLine(text).replace(" %", NO_BREAK + "%") + trail;
    }
}
