package org.entente.text.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;
import org.entente.text.language.Parse;

/** The colon of a headline: "Kerry: US open to talks", "US open to talks: Kerry". */
final class Headlines {
    private static final Pattern SPEAKER_FIRST = Pattern.compile(
            "\\s*((?:\\p{Lu}[\\p{L}\\p{M}.’'-]*\\s*|of\\s+|the\\s+){1,5}):\\s+(\\S.*?)\\s*", Pattern.DOTALL);
    private static final Pattern SPEAKER_LAST =
            Pattern.compile("\\s*(\\S.{9,}?):\\s+((?:\\p{Lu}[\\p{L}\\p{M}.’'-]*\\s*){1,3})\\.?\\s*", Pattern.DOTALL);
    private static final Set<String> LABELS = Set.of(
            "analysis",
            "opinion",
            "watch",
            "update",
            "exclusive",
            "breaking",
            "video",
            "live",
            "editorial",
            "comment",
            "review",
            "interview",
            "factbox",
            "timeline",
            "explainer",
            "photos",
            "correction",
            "background",
            "note",
            "listen",
            "read",
            "news",
            "world",
            "special report",
            "the latest",
            "transcript",
            "full text",
            "brief");

    private static final Set<String> SOURCES = Set.of(
            "poll",
            "survey",
            "report",
            "study",
            "sources",
            "officials",
            "police",
            "minister",
            "ministry",
            "spokesman",
            "spokeswoman",
            "president",
            "army",
            "court",
            "un",
            "us",
            "expert",
            "experts",
            "analyst",
            "analysts");

    private Headlines() {}

    /** The statement of a text's first sentence, where that is a headline of this form. */
    static Optional<Candidate> of(Page page) {
        if (page.parses().isEmpty()) {
            return Optional.empty();
        }
        Parse parse = page.parses().get(0);
        String text = parse.span().of(page.text());
        Matcher first = SPEAKER_FIRST.matcher(text);
        if (first.matches() && speaks(page, parse, first.group(1))) {
            return candidate(parse, first, 1, 2);
        }
        Matcher last = SPEAKER_LAST.matcher(text);
        return last.matches() && speaks(page, parse, last.group(2)) ? candidate(parse, last, 2, 1) : Optional.empty();
    }

    /** In a headline "Kerry says …" what is said goes on to the end of the line, whatever the parse makes of it. */
    static List<Candidate> wholeLine(Page page, Parse parse, List<Candidate> candidates) {
        if (!parse.span().equals(page.parses().get(0).span())
                || !page.empty(
                        parse.span().end(),
                        page.paragraphAt(parse.span().begin()).end())) {
            return candidates;
        }
        Optional<Span> line = Stretches.around(parse.words());
        return candidates.stream()
                .map(candidate -> line.isPresent() && leads(parse, candidate)
                        ? toEnd(candidate, line.get().end())
                        : candidate)
                .toList();
    }

    private static Candidate toEnd(Candidate candidate, int end) {
        int begin = candidate.content().begin();
        Span content = new Span(begin, Math.max(end, candidate.content().end()));
        return candidate.with(content, List.of(content));
    }

    private static boolean leads(Parse parse, Candidate candidate) {
        Span cue = candidate.cue();
        return cue != null
                && cue.end() <= candidate.content().begin()
                && parse.within(cue).stream().anyMatch(word -> word.head() < 0)
                && Set.of("say", "tell", "report", "claim", "insist", "warn", "vow")
                        .contains(candidate.lemma());
    }

    /** Whether the words beside the colon are a source: a kind of report, or a name that the text uses again. */
    private static boolean speaks(Page page, Parse headline, String words) {
        String name = words.strip();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        if (LABELS.contains(name.toLowerCase(Locale.ROOT))) {
            return false;
        }
        return SOURCES.contains(last.toLowerCase(Locale.ROOT))
                || page.text().indexOf(last, headline.span().end()) >= 0;
    }

    private static Optional<Candidate> candidate(Parse parse, Matcher matcher, int speaker, int content) {
        int offset = parse.span().begin();
        Span who = new Span(
                        matcher.start(speaker),
                        matcher.start(speaker) + matcher.group(speaker).strip().length())
                .shift(offset);
        Span what = new Span(matcher.start(content), matcher.end(content)).shift(offset);
        return parse.headOf(who)
                .map(head -> new Candidate(
                        parse, what, List.of(what), null, "", Stance.AFFIRM, new Speaker(who, head), null));
    }
}
