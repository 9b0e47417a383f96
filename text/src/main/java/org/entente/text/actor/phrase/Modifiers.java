package org.entente.text.actor.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Sector;

/** What stands before the noun of a phrase, without those names that only back, oppose or inspire. */
public final class Modifiers {
    private final NounPhrase phrase;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Piece> backers = new ArrayList<>();

    private Modifiers(NounPhrase phrase) {
        this.phrase = phrase;
    }

    static Modifiers of(NounPhrase phrase) {
        Modifiers modifiers = new Modifiers(phrase);
        Line line = phrase.line();
        for (int at = phrase.own(); at < phrase.head(); at++) {
            if (backer(line, at)) {
                modifiers.backers.add(line.piece(at));
            } else {
                modifiers.pieces.add(line.piece(at));
            }
        }
        return modifiers;
    }

    /** Whether a name only backs, opposes or inspires what follows: "Iran-backed", "anti-American". */
    public static boolean backer(Line line, int at) {
        Piece piece = line.piece(at);
        if (piece.plain()) {
            return false;
        }
        boolean prefixed =
                at > 0 && piece.joined() && (line.is(at - 1, WordKind.AGAINST) || line.is(at - 1, WordKind.FOR));
        return prefixed || (line.is(at + 1, WordKind.PARTICIPLE) && participle(line.piece(at + 1)));
    }

    private static boolean participle(Piece piece) {
        return piece.joined()
                || piece.tag().startsWith("VB")
                || piece.tag().equals("JJ")
                || piece.tag().equals("NN");
    }

    /** The pieces that tell who it is, in order. */
    List<Piece> pieces() {
        return pieces;
    }

    boolean has(WordKind kind) {
        return pieces.stream().anyMatch(piece -> piece.is(kind) || (piece.plain() && Words.is(kind, piece.lastWord())));
    }

    boolean former() {
        boolean republic =
                phrase.headPiece().is("republic") || phrase.headPiece().is("republics");
        boolean listed = roles().stream()
                .anyMatch(piece ->
                        sector(piece).filter(sector -> sector == Sector.ELI).isPresent());
        return (has(WordKind.FORMER) && !republic) || listed;
    }

    List<Piece> roles() {
        return pieces.stream()
                .filter(piece -> piece.learnt() == null
                        && (piece.role().isPresent() || piece.body().isPresent()))
                .toList();
    }

    List<Piece> communities() {
        return pieces.stream().filter(piece -> piece.community().isPresent()).toList();
    }

    /** The sector that the nearest telling word before the noun points to. */
    Optional<Sector> sector() {
        for (int index = pieces.size() - 1; index >= 0; index--) {
            Optional<Sector> sector = sector(pieces.get(index));
            if (sector.isPresent()) {
                return sector;
            }
        }
        return Optional.empty();
    }

    static Optional<Sector> sector(Piece piece) {
        Optional<Sector> adjective = Words.sector(WordKind.SECTOR_ADJECTIVE, piece.key());
        if (adjective.isPresent() || piece.learnt() != null) {
            return adjective;
        }
        return piece.body()
                .map(body -> body.body().sector())
                .or(() -> piece.role()
                        .flatMap(role -> Optional.ofNullable(role.role().sector())));
    }
}
