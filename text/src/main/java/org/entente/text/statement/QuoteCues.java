package org.entente.text.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/** Finds the reporting verb beside a direct quotation, or the name after a dash. */
final class QuoteCues {
    private static final Pattern SIGNATURE = Pattern.compile(
            "[\\s\u00a0,]*(?:[―—–]|--?)[ \u00a0]*"
                    + "(\\p{Lu}[\\p{L}\\p{M}.’'-]*(?:,?[ \u00a0]+(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*|of|the|de|al|bin|van|von|\\d+)){0,8})");

    private final ReportingLexicon lexicon;
    private final Page page;

    QuoteCues(ReportingLexicon lexicon, Page page) {
        this.lexicon = lexicon;
        this.page = page;
    }

    /**
     * The statement a quotation is.
     *
     * @param from end of the quotation before it in the text, 0 for the first
     * @param to begin of the quotation after it, the text's length for the last
     */
    Optional<Candidate> of(Quotation quotation, int from, int to) {
        return direct(quotation, from, to).or(() -> colon(quotation)).or(() -> signature(quotation));
    }

    /** The statement of a quotation that is plainly speech: beside its verb, with a stop before the closing mark. */
    Optional<Candidate> direct(Quotation quotation, int from, int to) {
        return (stopped(page, quotation) ? after(quotation, to) : Optional.<Candidate>empty())
                .or(() -> before(quotation, from));
    }

    static boolean stopped(Page page, Quotation quotation) {
        String inner = quotation.inner().of(page.text()).strip();
        int end = quotation.outer().end();
        boolean comma = end < page.text().length() && page.text().charAt(end) == ',';
        return comma || (!inner.isEmpty() && ",.?!—–-…".indexOf(inner.charAt(inner.length() - 1)) >= 0);
    }

    /** “…,” said X. “…,” X said. */
    private Optional<Candidate> after(Quotation quotation, int to) {
        int last = Math.max(quotation.inner().begin(), quotation.inner().end() - 1);
        Optional<Parse> sentence = page.sentenceAt(last);
        if (sentence.isEmpty()) {
            return Optional.empty();
        }
        Parse parse = sentence.get();
        List<Word> words = Page.between(parse, quotation.outer().end(), to);
        for (Word word : words) {
            Optional<ReportingVerb> entry = quoting(parse, word);
            if (entry.isPresent()) {
                return near(parse, word, words)
                        ? Optional.of(candidate(parse, word, entry.get(), quotation))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether only the verb's own subject and adverbs stand between the quotation and the verb. */
    private static boolean near(Parse parse, Word verb, List<Word> words) {
        Optional<Word> subject = parse.child(verb, "nsubj");
        long strange = words.stream()
                .takeWhile(word -> word.index() < verb.index())
                .filter(word -> subject.isEmpty() || !parse.dominates(subject.get(), word))
                .filter(word -> word.head() != verb.index())
                .filter(word -> !word.properNoun())
                .count();
        return strange <= 2;
    }

    /** X said, “…” */
    private Optional<Candidate> before(Quotation quotation, int from) {
        Optional<Parse> sentence = page.sentenceAt(quotation.inner().begin());
        if (sentence.isEmpty()) {
            return Optional.empty();
        }
        Parse parse = sentence.get();
        List<Word> words = Page.between(parse, from, quotation.outer().begin());
        for (int index = words.size() - 1; index >= 0; index--) {
            Word word = words.get(index);
            Optional<ReportingVerb> entry = quoting(parse, word);
            if (entry.isPresent()) {
                return leads(words, index)
                        ? Optional.of(candidate(parse, word, entry.get(), quotation))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether the verb leads straight to the quotation: beside it, or with a comma or colon before the mark. */
    private static boolean leads(List<Word> words, int verb) {
        int last = words.size() - 1;
        String tag = words.get(last).tag();
        boolean clause = words.subList(verb + 1, words.size()).stream()
                .anyMatch(word -> word.tag().equals("MD")
                        || word.tag().matches("VB[DZP]")
                        || word.lemma().equals("that"));
        return verb == last || (!clause && (tag.equals(",") || tag.equals(":")));
    }

    /** X said: (new sentence or paragraph) “…” */
    private Optional<Candidate> colon(Quotation quotation) {
        int begin = quotation.outer().begin();
        Optional<Parse> sentence = page.sentenceBefore(begin)
                .filter(parse -> page.empty(parse.span().end(), begin))
                .filter(parse -> page.text()
                        .substring(parse.span().begin(), begin)
                        .strip()
                        .endsWith(":"));
        if (sentence.isEmpty()) {
            return Optional.empty();
        }
        Parse parse = sentence.get();
        for (int index = parse.words().size() - 1; index >= 0; index--) {
            Word word = parse.words().get(index);
            Optional<ReportingVerb> entry = quoting(parse, word);
            if (entry.isPresent()) {
                return Optional.of(candidate(parse, word, entry.get(), quotation));
            }
        }
        return Optional.empty();
    }

    /** “…” – Hassan Rouhani, president of Iran */
    private Optional<Candidate> signature(Quotation quotation) {
        Matcher matcher = SIGNATURE.matcher(page.text());
        matcher.region(quotation.outer().end(), page.text().length());
        Optional<Parse> sentence = page.sentenceAt(quotation.inner().begin());
        if (!matcher.lookingAt() || sentence.isEmpty()) {
            return Optional.empty();
        }
        String words = matcher.group(1);
        Span name = new Span(matcher.start(1), matcher.end(1) - (words.endsWith(".") ? 1 : 0));
        Optional<Speaker> speaker = page.sentenceAt(name.begin())
                .flatMap(parse -> parse.headOf(name))
                .map(head -> new Speaker(name, head));
        Span content = quotation.inner();
        return speaker.map(
                who -> new Candidate(sentence.get(), content, List.of(content), null, "", Stance.AFFIRM, who, null));
    }

    private Optional<ReportingVerb> quoting(Parse parse, Word word) {
        return lexicon.verb(parse, word).filter(entry -> entry.takes(Frame.QUOTE));
    }

    private static Candidate candidate(Parse parse, Word verb, ReportingVerb entry, Quotation quotation) {
        Speaker speaker =
                Speakers.of(parse, verb).or(() -> Speakers.beside(parse, verb)).orElse(null);
        return Candidate.of(
                parse,
                quotation.inner(),
                verb,
                entry.lemma(),
                entry.stance(),
                speaker,
                Audiences.of(parse, verb, entry).orElse(null));
    }
}
