package org.entente.text.actor.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrases of a line, first by the order of the words, then by the parse where there is one: two nouns side
 * by side that no arc ties together are two phrases.
 */
public final class Chunker {
    private static final Set<String> ALONE =
            Set.of("both", "two", "three", "other", "another", "all", "others", "each", "some", "many");

    private final Line line;

    private Chunker(Line line) {
        this.line = line;
    }

    /** The noun phrases in the order of their first pieces, without those that are only the owner in another. */
    public static List<NounPhrase> phrases(Line line) {
        Chunker chunker = new Chunker(line);
        return new Links(line).link(chunker.bare());
    }

    private List<NounPhrase> bare() {
        List<NounPhrase> phrases = new ArrayList<>();
        for (int at = 0; at < line.size(); ) {
            int end = runEnd(at);
            if (end == at) {
                at++;
            } else {
                split(at, end, phrases);
                at = end;
            }
        }
        return phrases;
    }

    private int runEnd(int first) {
        if (!nominal(first) || line.piece(first).possessive()) {
            return first;
        }
        if (line.piece(first).tag().equals("PRP")) {
            return first + 1;
        }
        boolean noun = line.piece(first).noun();
        int end = first + 1;
        while (end < line.size() && nominal(end) && !begins(end, noun)) {
            noun |= line.piece(end).noun();
            end++;
        }
        return end;
    }

    /** Whether a piece begins another phrase although no other word stands between. */
    private boolean begins(int at, boolean afterNoun) {
        String tag = line.piece(at).tag();
        boolean determiner = line.piece(at).plain() && (tag.equals("DT") || tag.equals("PDT") || tag.equals("PRP$"));
        return tag.equals("PRP")
                || (tag.equals("PRP$") && !line.is(at - 1, "all") && !line.is(at - 1, "both"))
                || (determiner && afterNoun && !line.piece(at - 1).possessive());
    }

    private boolean nominal(int at) {
        Piece piece = line.piece(at);
        if (piece.mark()) {
            return piece.is(",") && coordinates(at);
        }
        if (!piece.plain()) {
            return true;
        }
        if (piece.is(WordKind.TIME) && piece.tag().startsWith("NN") && !line.is(at + 1, "'s")) {
            return false;
        }
        return switch (piece.tag()) {
            case "CC" -> coordinates(at);
            case "CD" -> !year(at);
            case "DT", "PDT", "PRP", "PRP$", "POS", "FW", "$", "JJ", "JJR", "JJS" -> true;
            case "VBN", "VBG", "VBD" -> participle(at);
            case "RB", "RBR", "RBS" -> nominal(at - 1, "DT") && adjective(at + 1);
            default -> piece.tag().startsWith("NN") || joinedPrefix(at);
        };
    }

    /** "Indian and Pakistani troops", "British, French and German ministers": what stands before belongs to a noun behind. */
    private boolean coordinates(int at) {
        if (at == 0
                || at + 1 >= line.size()
                || line.piece(at - 1).mark()
                || line.piece(at + 1).mark()) {
            return false;
        }
        Piece before = line.piece(at - 1);
        boolean name = before.state().isPresent() || before.community().isPresent();
        if (line.parse().isEmpty()) {
            return name && line.piece(at + 1).state().isPresent() && Nations.adjective(line.piece(at + 1));
        }
        if (line.is(at, ",") && !(name && line.piece(at + 1).state().isPresent())) {
            return false;
        }
        int end = line.piece(at).span().end();
        return line.words(at - 1).stream()
                .filter(word ->
                        word.relation().equals("nmod") || word.relation().equals("compound") || conjunct(word))
                .anyMatch(word -> governor(word)
                        .filter(head -> head.noun() && head.span().begin() > end)
                        .isPresent());
    }

    private static boolean conjunct(Word word) {
        return word.relation().equals("conj");
    }

    /** The word above, that above the first conjunct for the others. */
    private Optional<Word> governor(Word word) {
        Optional<Word> above = line.above(word);
        int steps = 0;
        Word below = word;
        while (above.isPresent() && conjunct(below) && steps++ < 8) {
            below = above.get();
            above = line.above(below);
        }
        return above;
    }

    /** "In 2008 Colombian soldiers": the year is a phrase of its own. */
    private boolean year(int at) {
        String digits = line.piece(at).key();
        boolean four = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
        return four
                && (at == 0
                        || line.is(at - 1, WordKind.PREPOSITION)
                        || line.piece(at - 1).is(WordKind.TIME));
    }

    private boolean joinedPrefix(int at) {
        Piece piece = line.piece(at);
        boolean prefix = piece.is(WordKind.AGAINST) || piece.is(WordKind.FOR) || piece.is(WordKind.FORMER);
        boolean before = prefix && at + 1 < line.size() && line.piece(at + 1).joined();
        return before || (piece.joined() && !piece.verb());
    }

    private boolean nominal(int at, String tag) {
        return at >= 0 && line.piece(at).tag().equals(tag);
    }

    private boolean adjective(int at) {
        return at < line.size() && line.piece(at).tag().startsWith("JJ");
    }

    /** "US backed government", "the ousted president", but not "Iran backed the plan". */
    private boolean participle(int at) {
        if (line.piece(at).joined()) {
            return true;
        }
        if (line.parse().isEmpty()) {
            boolean after = at > 0
                    && line.piece(at - 1).tag().startsWith("NN")
                    && line.piece(at).tag().equals("VBG");
            return !after && at + 1 < line.size() && line.piece(at + 1).tag().startsWith("NN");
        }
        for (Word word : line.words(at)) {
            if (word.relation().equals("nmod")
                    || word.relation().equals("compound")
                    || word.relation().equals("amod")) {
                return true;
            }
        }
        return backed(at);
    }

    /** Determiner, name, participle, noun, and then a verb without a subject of its own: the parser took "backed" for the verb. */
    private boolean backed(int at) {
        boolean surrounded = at > 1
                && line.piece(at - 1).name()
                && nominal(at - 2, "DT")
                && at + 1 < line.size()
                && line.piece(at + 1).tag().startsWith("NN")
                && (line.is(at, WordKind.PARTICIPLE) || line.is(at, WordKind.LEADING));
        return surrounded && orphanVerb(at);
    }

    private boolean orphanVerb(int at) {
        Parse parse = line.parse().orElse(null);
        if (parse == null) {
            return true;
        }
        int end = line.piece(at).span().end();
        return parse.words().stream()
                .filter(word -> word.verb()
                        && word.span().begin() > end
                        && !word.relation().startsWith("aux"))
                .findFirst()
                .filter(verb -> orphan(parse, verb))
                .isPresent();
    }

    private static boolean orphan(Parse parse, Word verb) {
        boolean finite = !verb.tag().equals("VBG")
                && parse.children(verb, "aux", "auxpass").stream()
                        .anyMatch(word -> !word.tag().equals("TO"));
        return finite && parse.children(verb, "nsubj", "nsubjpass", "csubj").isEmpty();
    }

    /** Cuts a run where no arc ties what stands before to what stands after. */
    private void split(int first, int end, List<NounPhrase> phrases) {
        int begin = first;
        for (int at = first + 1; at < end; at++) {
            if (!tied(begin, at, end)) {
                add(begin, at, phrases);
                begin = at;
            }
        }
        add(begin, end, phrases);
    }

    private boolean tied(int first, int middle, int end) {
        Piece before = line.piece(middle - 1);
        Piece after = line.piece(middle);
        if (line.parse().isEmpty() || after.possessive() || after.joined() || before.possessive()) {
            return true;
        }
        return line.words(first, middle).stream().anyMatch(word -> line.within(word.head(), middle, end))
                || line.words(middle, end).stream().anyMatch(word -> line.within(word.head(), first, middle));
    }

    private void add(int first, int end, List<NounPhrase> phrases) {
        NounPhrase phrase = phrase(first, end);
        if (phrase != null) {
            phrases.add(phrase);
        }
    }

    private @Nullable NounPhrase phrase(int first, int end) {
        int last = end;
        while (last > first && !canBeHead(last - 1, first)) {
            last--;
        }
        if (last == first) {
            return null;
        }
        int own = first;
        NounPhrase owner = null;
        for (int at = last - 2; at > first && owner == null; at--) {
            if (line.piece(at).possessive()) {
                owner = phrase(first, at);
                own = owner == null ? first : at + 1;
            }
        }
        if (owner == null && last - first > 1 && line.piece(first).tag().equals("PRP$")) {
            owner = new NounPhrase(line, first, first, first, first + 1, null, List.of());
            own = first + 1;
        }
        return new NounPhrase(line, first, own, last - 1, last, owner, List.of());
    }

    private boolean canBeHead(int at, int first) {
        Piece piece = line.piece(at);
        if (piece.possessive() || piece.tag().equals("PRP$")) {
            return false;
        }
        if (piece.noun() || piece.tag().equals("PRP")) {
            return true;
        }
        boolean alone = ALONE.contains(piece.key());
        boolean only = at == first
                || line.piece(at - 1).tag().equals("DT")
                || line.piece(at - 1).tag().equals("CD");
        boolean crowd = piece.tag().startsWith("JJ") && at > first && line.is(first, "the");
        return (alone && only) || crowd;
    }
}
