package org.entente.text.actor.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Span;
import org.entente.text.knowledge.ActorKnowledge;
import org.entente.text.knowledge.Meaning;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;
import org.entente.text.name.Form;
import org.entente.text.name.Lexicon;
import org.entente.text.name.Match;
import org.entente.text.name.Token;
import org.entente.text.name.Tokenizer;
import org.entente.text.name.Writing;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into pieces: the longest known names first, names learnt from the text before all others. */
public final class Segmenter {
    private static final Set<String> DIRECTIONS = Set.of("north", "south", "east", "west");

    private final ActorKnowledge knowledge;
    private final Lexicon<Learnt> learnt;

    public Segmenter(ActorKnowledge knowledge, Lexicon<Learnt> learnt) {
        this.knowledge = knowledge;
        this.learnt = learnt;
    }

    /** A bare phrase. */
    public Line line(String phrase) {
        return line(phrase, Tokenizer.tokens(phrase), null);
    }

    /** A parsed sentence of a text. */
    public Line line(String text, Parse parse) {
        return line(text, Tokenizer.tokens(text, parse.span()), parse);
    }

    private Line line(String text, List<Token> tokens, @Nullable Parse parse) {
        List<String> tags = parse == null ? PlainTags.of(tokens) : tags(tokens, parse);
        Writing writing = Writing.of(tokens);
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < tokens.size(); ) {
            Piece piece = piece(text, tokens, tags, at, writing);
            pieces.add(piece);
            at = piece.last();
        }
        return new Line(text, tokens, UnknownNames.merged(text, pieces), parse);
    }

    private Piece piece(String text, List<Token> tokens, List<String> tags, int at, Writing writing) {
        Optional<Match<Learnt>> own = learnt.longest(tokens, at, writing);
        Optional<Match<Meaning>> known = known(tokens, tags, at, writing);
        if (known.isEmpty() && own.isEmpty()) {
            Optional<Meaning> half = half(tokens, at, writing);
            if (half.isPresent()) {
                return piece(text, tokens, tags, at, at + 1, List.of(half.get()), null);
            }
        }
        if (known.isEmpty() && own.isEmpty() && former(tokens, at)) {
            return piece(text, tokens, tags, at, at + 2, List.of(), null);
        }
        int ownLength = own.map(Match::length).orElse(0);
        int knownLength = known.map(Match::length).orElse(0);
        if (ownLength > 0 && ownLength >= knownLength) {
            Learnt chosen = latest(own.get().meanings(), tokens.get(at).span().begin());
            return piece(text, tokens, tags, at, at + ownLength, List.of(), chosen);
        }
        List<Meaning> meanings = known.map(Match::meanings).orElse(List.of());
        return piece(text, tokens, tags, at, at + Math.max(1, knownLength), meanings, null);
    }

    /** "One-time": two words joined that make an office a past one. */
    private static boolean former(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at + 1).joined()
                && Words.is(
                        WordKind.FORMER,
                        tokens.get(at).key() + " " + tokens.get(at + 1).key());
    }

    /** "North and South Korea": the first word stands for a state whose name is cut short. */
    private Optional<Meaning> half(List<Token> tokens, int at, Writing writing) {
        if (!DIRECTIONS.contains(tokens.get(at).key())
                || at + 3 >= tokens.size()
                || !tokens.get(at + 1).is("and")) {
            return Optional.empty();
        }
        Optional<Match<Meaning>> second = knowledge.names().longest(tokens, at + 2, writing);
        if (second.isEmpty()
                || second.get().length() < 2
                || !DIRECTIONS.contains(tokens.get(at + 2).key())) {
            return Optional.empty();
        }
        List<Token> name = new ArrayList<>(tokens.subList(at, at + 1));
        name.addAll(tokens.subList(at + 3, second.get().last()));
        return knowledge
                .names()
                .longest(name, 0, writing)
                .map(match -> match.meanings().get(0));
    }

    /** The longest known name; "Pentagon spokesman" is the Pentagon's, although it is also listed as a role. */
    private Optional<Match<Meaning>> known(List<Token> tokens, List<String> tags, int at, Writing writing) {
        List<Match<Meaning>> matches = knowledge.names().matches(tokens, at, writing);
        for (int index = matches.size() - 1; index >= 0; index--) {
            Match<Meaning> match = matches.get(index);
            boolean owned = tokens.get(at).form().capital() && generic(match) && ownerBefore(matches, index);
            if (!owned && !possessive(match, tokens) && fits(match, tags, tokens)) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }

    /** "President's office" is read as the office of the president who is meant. */
    private static boolean possessive(Match<Meaning> match, List<Token> tokens) {
        return generic(match)
                && tokens.subList(match.first(), match.last()).stream().anyMatch(Token::possessive);
    }

    private static boolean generic(Match<Meaning> match) {
        return match.meanings().stream()
                .allMatch(meaning -> meaning instanceof Meaning.OfRole || meaning instanceof Meaning.OfBody);
    }

    private static boolean ownerBefore(List<Match<Meaning>> matches, int index) {
        return matches.subList(0, index).stream()
                .flatMap(match -> match.meanings().stream())
                .anyMatch(meaning -> meaning instanceof Meaning.OfInstitution
                        || meaning instanceof Meaning.OfState
                        || meaning instanceof Meaning.OfFaction
                        || meaning instanceof Meaning.OfOrganisation);
    }

    /** The one most recently introduced before an offset, else the first introduced later. */
    private static Learnt latest(List<Learnt> candidates, int offset) {
        Learnt best = candidates.get(0);
        for (Learnt candidate : candidates) {
            boolean before = candidate.since() <= offset;
            if (before ? best.since() > offset || candidate.since() > best.since() : candidate.since() < best.since()) {
                best = candidate;
            }
        }
        return best;
    }

    /** A single lower-case word that the sentence uses as a verb is no role: "rebels led the way". */
    private static boolean fits(Match<Meaning> match, List<String> tags, List<Token> tokens) {
        if (match.length() > 1) {
            return true;
        }
        boolean hour = tokens.get(match.first()).is("pm")
                && match.first() > 0
                && tokens.get(match.first() - 1).form() == Form.NUMBER;
        if (hour) {
            return false;
        }
        String tag = tags.get(match.first());
        boolean lower = !tokens.get(match.first()).form().capital();
        return !(lower && (tag.startsWith("VB") || tag.startsWith("RB") || tag.equals("IN") || tag.equals("MD")));
    }

    private static Piece piece(
            String text,
            List<Token> tokens,
            List<String> tags,
            int first,
            int last,
            List<Meaning> meanings,
            @Nullable Learnt learnt) {
        Span span = tokens.get(first).span().cover(tokens.get(last - 1).span());
        String key = tokens.subList(first, last).stream().map(Token::key).collect(Collectors.joining(" "));
        return new Piece(
                first,
                last,
                span,
                span.of(text),
                key,
                tags.get(last - 1),
                tokens.get(first).form(),
                tokens.get(first).joined(),
                meanings,
                learnt,
                false);
    }

    private static List<String> tags(List<Token> tokens, Parse parse) {
        List<String> tags = new ArrayList<>();
        int at = 0;
        List<Word> words = parse.words();
        for (Token token : tokens) {
            while (at < words.size()
                    && words.get(at).span().end() <= token.span().begin()) {
                at++;
            }
            boolean found = at < words.size() && words.get(at).span().overlaps(token.span());
            tags.add(found ? words.get(at).tag() : PlainTags.of(token));
        }
        return tags;
    }
}
