package org.entente.text.actor.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.text.actor.phrase.NounPhrase.Link;
import org.entente.text.language.Word;
import org.jspecify.annotations.Nullable;

/** Ties phrases to the one before by "of", "for", "in": "the spokeswoman for the State Department". */
final class Links {
    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "for", "in", "from", "at", "within", "inside", "with", "across", "to", "near", "on", "by", "along",
            "outside");

    private final Line line;

    Links(Line line) {
        this.line = line;
    }

    List<NounPhrase> link(List<NounPhrase> phrases) {
        List<NounPhrase> linked = new ArrayList<>(phrases);
        for (int index = linked.size() - 1; index >= 0; index--) {
            linked.set(index, linked(linked.get(index), linked, index));
        }
        return List.copyOf(linked);
    }

    private NounPhrase linked(NounPhrase phrase, List<NounPhrase> phrases, int index) {
        if (closed(phrase)) {
            return phrase;
        }
        List<Link> links = new ArrayList<>();
        int end = phrase.last();
        int next = index + 1;
        while (end < line.size() && PREPOSITIONS.contains(line.piece(end).key())) {
            next = startingAt(phrases, next, end + 1);
            if (next < 0 || !attached(phrase, end)) {
                break;
            }
            Link link = new Link(line.piece(end).key(), targets(phrases, next));
            links.add(link);
            end = link.last();
        }
        return phrase.linked(links);
    }

    /** A person or place takes nothing after it. */
    private static boolean closed(NounPhrase phrase) {
        Piece head = phrase.headPiece();
        return head.state().isPresent()
                || head.person().isPresent()
                || head.tag().startsWith("PRP");
    }

    private static int startingAt(List<NounPhrase> phrases, int from, int piece) {
        for (int index = from; index < phrases.size(); index++) {
            int first = phrases.get(index).first();
            if (first >= piece) {
                return first == piece ? index : -1;
            }
        }
        return -1;
    }

    private boolean attached(NounPhrase phrase, int preposition) {
        if (line.parse().isEmpty() || line.is(preposition, "of")) {
            return true;
        }
        if (line.is(preposition, "from") && phrase.headPiece().role().isPresent()) {
            return true;
        }
        if (line.is(preposition, "for")
                && Words.is(WordKind.SPEAKS_FOR, phrase.headPiece().lastWord())) {
            return true;
        }
        for (Word word : line.words(preposition)) {
            if (line.within(word.head(), phrase.first(), phrase.last())) {
                return true;
            }
        }
        return beforeVerb(phrase, preposition);
    }

    /** What stands between a subject and its verb belongs to the subject. */
    private boolean beforeVerb(NounPhrase phrase, int preposition) {
        Word head = line.head(phrase.first(), phrase.last()).orElse(null);
        if (head == null || !head.relation().startsWith("nsubj")) {
            return false;
        }
        int end = line.piece(preposition).span().end();
        return line.above(head).filter(verb -> verb.span().begin() > end).isPresent();
    }

    private static boolean in(NounPhrase phrase, Word word) {
        return phrase.span().contains(word.span());
    }

    private List<NounPhrase> targets(List<NounPhrase> phrases, int first) {
        List<NounPhrase> targets = new ArrayList<>(List.of(phrases.get(first)));
        int index = first;
        while (true) {
            int next = conjunct(phrases, index, targets);
            if (next < 0) {
                return targets;
            }
            targets.add(phrases.get(next));
            index = next;
        }
    }

    private int conjunct(List<NounPhrase> phrases, int index, List<NounPhrase> before) {
        NounPhrase last = before.get(before.size() - 1);
        int at = last.lastLinked();
        boolean comma = line.is(at, ",");
        if (comma && line.is(at + 1, "and")) {
            at++;
        }
        if (!comma && !line.is(at, "and") && !line.is(at, "or")) {
            return -1;
        }
        int next = startingAt(phrases, index + 1, at + 1);
        return next >= 0 && joined(before, phrases.get(next), comma) ? next : -1;
    }

    private boolean joined(List<NounPhrase> before, NounPhrase second, boolean comma) {
        Word word = line.head(second.first(), second.last()).orElse(null);
        if (word == null) {
            return !comma
                    && before.get(0).headPiece().name()
                    && second.headPiece().name();
        }
        return word.relation().equals("conj") && before.stream().anyMatch(phrase -> conjunctOf(word, phrase));
    }

    private boolean conjunctOf(Word word, NounPhrase first) {
        @Nullable Word above = word;
        for (int steps = 0; above != null && above.relation().equals("conj") && steps < 8; steps++) {
            above = line.above(above).orElse(null);
            if (above != null && in(first, above)) {
                return true;
            }
        }
        return false;
    }
}
