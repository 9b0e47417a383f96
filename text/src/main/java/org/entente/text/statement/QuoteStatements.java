package org.entente.text.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Span;
import org.entente.text.language.Parse;
import org.jspecify.annotations.Nullable;

/**
 * Joins quotations to the statements found in single sentences: a quotation goes on over sentences and paragraphs, is
 * taken up after its speaker is named, or stands alone and continues its speaker's words.
 */
final class QuoteStatements {
    private static final int WORDS_OF_A_PHRASE = 4;

    private final Page page;
    private final QuoteCues cues;
    private final Drafts drafts;
    /** The statement that the quotation before belongs to, as its place in the list; -1 for none. */
    private int last = -1;

    private @Nullable Quotation lastQuotation;

    private QuoteStatements(Page page, QuoteCues cues, List<Candidate> candidates) {
        this.page = page;
        this.cues = cues;
        this.drafts = new Drafts(candidates);
    }

    static List<Candidate> join(Page page, ReportingLexicon lexicon, List<Candidate> candidates) {
        QuoteStatements statements = new QuoteStatements(page, new QuoteCues(lexicon, page), candidates);
        List<Quotation> quotations = page.quotations();
        for (int index = 0; index < quotations.size(); index++) {
            int from = index == 0 ? 0 : quotations.get(index - 1).outer().end();
            int to = index + 1 < quotations.size()
                    ? quotations.get(index + 1).outer().begin()
                    : page.text().length();
            statements.join(quotations.get(index), from, to);
        }
        return statements.drafts.all();
    }

    private void join(Quotation quotation, int from, int to) {
        if (turn(quotation)) {
            return;
        }
        boolean phrase = phrase(quotation);
        Optional<Candidate> direct = phrase ? Optional.empty() : cues.direct(quotation, from, to);
        if (direct.isPresent()) {
            take(direct.get(), quotation);
            return;
        }
        int owner = owner(quotation);
        if (owner >= 0) {
            drafts.set(owner, extended(drafts.get(owner), quotation));
            remember(owner, quotation);
            return;
        }
        if (phrase) {
            return;
        }
        Optional<Candidate> cued = cues.of(quotation, from, to);
        if (cued.isPresent()) {
            take(cued.get(), quotation);
        } else if (page.opensSentence(quotation)) {
            goOn(quotation);
        }
    }

    /** Whether the quotation holds turns of printed talk, which have their speakers already. */
    private boolean turn(Quotation quotation) {
        return drafts.near(quotation.outer()).stream()
                .map(drafts::get)
                .anyMatch(candidate -> candidate.cue() == null
                        && candidate.speaker() != null
                        && quotation.outer().contains(candidate.speaker().span())
                        && quotation.outer().overlaps(candidate.content()));
    }

    /** Adds a statement, or gives the quotation to the one already found by the same cue. */
    private void take(Candidate found, Quotation quotation) {
        for (int index : drafts.near(found.parse().span())) {
            Candidate known = drafts.get(index);
            if (known.cue() != null && found.cue() != null && known.cue().overlaps(found.cue())) {
                drafts.set(index, joined(known, index, quotation));
                remember(index, quotation);
                return;
            }
        }
        add(found, quotation);
    }

    private Candidate joined(Candidate known, int index, Quotation quotation) {
        if (index == last && lastQuotation != null && !known.content().contains(quotation.inner())) {
            List<Span> parts = new ArrayList<>(known.parts());
            parts.add(quotation.inner());
            return known.with(known.content().cover(quotation.inner()), parts);
        }
        return known.content().overlaps(quotation.inner())
                ? extended(known, quotation)
                : known.with(quotation.inner(), List.of(quotation.inner()));
    }

    /** The statement whose content the quotation is, or is part of; the one with the nearest content. */
    private int owner(Quotation quotation) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int index : drafts.near(quotation.inner())) {
            Candidate candidate = drafts.get(index);
            if (candidate.content().overlaps(quotation.inner()) && !candidate.saidIn(quotation.outer())) {
                int distance = Math.abs(
                                candidate.content().begin() - quotation.inner().begin())
                        + Math.abs(candidate.content().end() - quotation.inner().end());
                if (distance < least) {
                    best = index;
                    least = distance;
                }
            }
        }
        return best;
    }

    private Candidate extended(Candidate candidate, Quotation quotation) {
        Span content = candidate.content();
        if (content.contains(quotation.inner())) {
            boolean only = page.empty(content.begin(), quotation.inner().begin())
                    && (page.empty(quotation.inner().end(), content.end())
                            || (candidate.parts().size() == 1 && QuoteCues.stopped(page, quotation)));
            return only ? candidate.with(quotation.inner(), List.of(quotation.inner())) : candidate;
        }
        boolean direct = page.empty(
                        Math.min(content.begin(), quotation.inner().begin()),
                        quotation.inner().begin())
                && page.empty(
                        quotation.inner().end(),
                        Math.max(content.end(), quotation.inner().end()));
        if (direct) {
            return candidate.with(quotation.inner(), List.of(quotation.inner()));
        }
        Span whole = content.cover(quotation.inner());
        return candidate.with(whole, candidate.parts().size() == 1 ? List.of(whole) : candidate.parts());
    }

    /** Words set in marks inside a sentence without a reporting verb: a name, a term, an ironic word. */
    private boolean phrase(Quotation quotation) {
        boolean sentence = page.opensSentence(quotation) && page.closesSentence(quotation);
        int words = quotation.inner().of(page.text()).trim().split("\\s+", -1).length;
        return (quotation.single() && !sentence) || (!sentence && words < WORDS_OF_A_PHRASE);
    }

    /** A quotation without a cue of its own goes on with the words of the speaker before it. */
    private void goOn(Quotation quotation) {
        int begin = quotation.outer().begin();
        Span paragraph = page.paragraphAt(begin);
        int near = statementBefore(begin, paragraph);
        if (near >= 0) {
            Candidate before = drafts.get(near);
            List<Span> parts = new ArrayList<>(before.parts());
            parts.add(quotation.inner());
            drafts.set(near, before.with(before.content().cover(quotation.inner()), parts));
            remember(near, quotation);
            return;
        }
        if (last < 0
                || lastQuotation == null
                || !page.empty(paragraph.begin(), quotation.inner().begin())) {
            return;
        }
        int end = lastQuotation.outer().end();
        if (sentencesIn(new Span(Math.min(end, begin), begin)) <= 1) {
            Candidate before = drafts.get(last);
            Span content = quotation.inner();
            add(
                    new Candidate(
                            page.sentenceAt(content.begin()).orElse(before.parse()),
                            content,
                            List.of(content),
                            null,
                            "",
                            before.stance(),
                            before.speaker(),
                            null),
                    quotation);
        }
    }

    /** The largest statement made in the sentence right before a place, in the same paragraph; -1 for none. */
    private int statementBefore(int begin, Span paragraph) {
        Optional<Span> sentence = page.sentenceBefore(begin)
                .map(Parse::span)
                .filter(span -> page.empty(span.end(), begin) && paragraph.begin() < span.end());
        int best = -1;
        List<Integer> places = new ArrayList<>(sentence.map(drafts::near).orElse(List.of()));
        if (sentence.isPresent() && last >= 0) {
            places.add(last);
        }
        for (int index : places) {
            Candidate candidate = drafts.get(index);
            boolean here = candidate.cue() == null
                    ? candidate.content().overlaps(sentence.get())
                    : sentence.get().contains(candidate.cue());
            boolean before = candidate.content().end() <= begin;
            if (here && before && (best < 0 || length(index) > length(best))) {
                best = index;
            }
        }
        return best;
    }

    private int length(int index) {
        return drafts.get(index).content().length();
    }

    /** How many sentences begin in a stretch. */
    private int sentencesIn(Span stretch) {
        return page.sentencesIn(stretch);
    }

    private void add(Candidate candidate, Quotation quotation) {
        remember(drafts.add(candidate), quotation);
    }

    private void remember(int statement, Quotation quotation) {
        last = statement;
        lastQuotation = quotation;
    }
}
