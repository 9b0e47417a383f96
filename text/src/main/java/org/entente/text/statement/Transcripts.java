package org.entente.text.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;

/** Printed talk: paragraphs that begin with the speaker's name in capitals and a colon. */
final class Transcripts {
    private static final Pattern TURN =
            Pattern.compile("(?m)^[\"“ ]*((?:[\\p{Lu}][\\p{Lu}.’'-]+\\s?){1,5}(?:\\([^)\\n]*\\))?)\\s?:\\s+(?=\\S)");
    private static final Pattern REMARK = Pattern.compile("(?m)^[\\s\"“]*[(\\[]\\p{Lu}[\\p{Lu} .]+[)\\]]");
    private static final int FEWEST_TURNS = 3;

    private Transcripts() {}

    static List<Candidate> of(Page page) {
        Matcher matcher = TURN.matcher(page.text());
        List<Span> names = new ArrayList<>();
        List<Span> heads = new ArrayList<>();
        while (matcher.find()) {
            names.add(new Span(
                    matcher.start(1),
                    matcher.start(1) + matcher.group(1).strip().length()));
            heads.add(new Span(matcher.start(), matcher.end()));
        }
        if (names.size() < FEWEST_TURNS) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        for (int turn = 0; turn < names.size(); turn++) {
            int begin = heads.get(turn).end();
            int next = turn + 1 < heads.size()
                    ? heads.get(turn + 1).begin()
                    : page.text().length();
            int end = beforeRemark(page.text(), begin, next);
            add(page, names.get(turn), trimmed(page.text(), begin, end), found);
        }
        return found;
    }

    private static void add(Page page, Span name, Span content, List<Candidate> found) {
        page.sentenceAt(name.begin())
                .ifPresent(parse -> parse.headOf(name)
                        .ifPresent(head -> found.add(new Candidate(
                                parse,
                                content,
                                List.of(content),
                                null,
                                "",
                                Stance.AFFIRM,
                                new Speaker(name, head),
                                null))));
    }

    /** The end of a turn: its next head, or a remark in brackets on a line of its own such as "(CROSSTALK)". */
    private static int beforeRemark(String text, int begin, int next) {
        Matcher remark = REMARK.matcher(text).region(begin, next);
        return remark.find() ? remark.start() : next;
    }

    private static Span trimmed(String text, int begin, int end) {
        int last = end;
        while (last > begin + 1 && " \n\"”“\t".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return new Span(begin, last);
    }
}
