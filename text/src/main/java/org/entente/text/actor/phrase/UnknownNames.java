package org.entente.text.actor.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Span;
import org.entente.text.knowledge.StateNameKind;
import org.entente.text.name.Form;

/** Joins capitalised words that nobody knows to one name: "Hossein Amir-Abdollahian", "Kachin Independence Army". */
final class UnknownNames {
    private static final Set<String> INSIDE = Set.of(
            "al", "el", "bin", "ibn", "van", "von", "de", "der", "da", "do", "dos", "del", "du", "la", "abu", "ould",
            "of", "for", "and", "the", "y", "e");

    private UnknownNames() {}

    static List<Piece> merged(String text, List<Piece> pieces) {
        List<Piece> merged = new ArrayList<>();
        for (int at = 0; at < pieces.size(); ) {
            boolean person = fullName(pieces.get(at));
            int last = person ? longer(pieces, at) : end(pieces, at);
            Piece piece = pieces.get(at);
            if (last > at + 1 || (last > at && !person)) {
                piece = join(text, pieces.subList(at, last), person);
            }
            merged.add(piece);
            at = Math.max(last, at + 1);
        }
        return merged;
    }

    /** The index after the unknown name that begins at a piece, the piece's own index if none does. */
    private static int end(List<Piece> pieces, int at) {
        if (!starts(pieces, at)) {
            return at;
        }
        int last = at + 1;
        while (last < pieces.size()) {
            int next = inside(pieces, last);
            if (next == last || bearer(pieces, at, last)) {
                break;
            }
            last = next;
        }
        return last;
    }

    /** "Minister for Communications Mitch Fifield": a given name after the field of an office begins its holder's name. */
    private static boolean bearer(List<Piece> pieces, int at, int next) {
        boolean field = at > 1
                && (pieces.get(at - 1).is("for") || pieces.get(at - 1).is("of"))
                && pieces.get(at - 2).role().isPresent();
        return field
                && FirstNames.known(pieces.get(next).key())
                && !FirstNames.known(pieces.get(at).key());
    }

    private static boolean fullName(Piece piece) {
        return piece.person().isPresent() && piece.learnt() == null && piece.last() - piece.first() > 1;
    }

    /** "Saud bin Faisal bin Abdul-Aziz": a known full name with more names after it. */
    private static int longer(List<Piece> pieces, int at) {
        int last = at + 1;
        while (last < pieces.size()) {
            boolean particle = INSIDE.contains(pieces.get(last).key())
                    && !pieces.get(last).is("and")
                    && last + 1 < pieces.size()
                    && continues(pieces, last + 1);
            boolean more = (pieces.get(last).plain() || pieces.get(last).joined()) && continues(pieces, last);
            if (!particle && !more) {
                break;
            }
            last += particle ? 2 : 1;
        }
        return last;
    }

    /** "Ministry of Petroleum", "Coalition of the Radical Left". */
    private static boolean named(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        boolean generic = piece.learnt() == null
                && (piece.body().isPresent() || piece.role().isPresent());
        if (!generic || !organisation(piece) || at + 2 >= pieces.size()) {
            return false;
        }
        boolean link = pieces.get(at + 1).is("of") || pieces.get(at + 1).is("for");
        Piece next = pieces.get(pieces.get(at + 2).is("the") && at + 3 < pieces.size() ? at + 3 : at + 2);
        return link && next.plain() && next.form().capital() && next.tag().startsWith("NN");
    }

    private static boolean starts(List<Piece> pieces, int at) {
        if (named(pieces, at)) {
            return true;
        }
        Piece piece = pieces.get(at);
        boolean proper = piece.plain() && piece.form().capital() && piece.tag().startsWith("NN");
        if (!proper || piece.is(WordKind.CALENDAR) || title(piece)) {
            return false;
        }
        return piece.tag().startsWith("NNP") || at > 0;
    }

    static boolean title(Piece piece) {
        return piece.is(WordKind.TITLE)
                || piece.is(WordKind.TITLE_MALE)
                || piece.is(WordKind.TITLE_FEMALE)
                || piece.is(WordKind.FORMER)
                || piece.is(WordKind.OFFICE_QUALIFIER);
    }

    /** The index after what continues the name, the given one if nothing does. */
    private static int inside(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        if (continues(pieces, at)) {
            return at + 1;
        }
        boolean particle =
                piece.plain() && INSIDE.contains(piece.key()) && !piece.form().capital();
        boolean link = piece.is("of") || piece.is("for") || piece.is("and") || piece.is("the");
        if (!particle || (link && !organisation(pieces.get(at - 1)))) {
            return at;
        }
        int next = at + 1;
        while (next < pieces.size()
                && next < at + 3
                && INSIDE.contains(pieces.get(next).key())
                && pieces.get(next).plain()) {
            next++;
        }
        boolean capital = next < pieces.size() && pieces.get(next).form().capital();
        return capital
                        && (pieces.get(next).plain() || pieces.get(next).body().isPresent())
                        && !pieces.get(next).is(WordKind.CALENDAR)
                ? next + 1
                : at;
    }

    private static boolean continues(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        if (!piece.form().capital() && !piece.joined()) {
            return false;
        }
        if (piece.joined() && piece.form().capital() && piece.state().isEmpty()) {
            return true;
        }
        if (piece.plain()) {
            boolean noun = piece.tag().startsWith("NN") && !piece.is(WordKind.PARTICIPLE);
            return !piece.is(WordKind.CALENDAR)
                    && !piece.verb()
                    && (piece.form().capital() || noun);
        }
        if (piece.body().isPresent() || piece.role().isPresent()) {
            boolean before = at + 1 < pieces.size()
                    && organisation(pieces.get(at + 1))
                    && piece.form().capital();
            return organisation(piece) || before;
        }
        boolean compound = at + 1 < pieces.size()
                && pieces.get(at + 1).joined()
                && pieces.get(at + 1).plain()
                && pieces.get(at + 1).form().capital();
        return compound || namesake(pieces, at);
    }

    /** "Michael Jordan", "Ali Khamenei": a given name before a bare surname or a place is another person than the known one. */
    private static boolean namesake(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        Piece before = pieces.get(at - 1);
        if (piece.last() - piece.first() > 1 || !FirstNames.known(before.key()) || organisation(before)) {
            return false;
        }
        boolean place = piece.state()
                .filter(state -> state.kind() != StateNameKind.ADJECTIVE && state.kind() != StateNameKind.PEOPLE)
                .isPresent();
        boolean other = piece.person()
                .filter(person ->
                        person.person().name().charAt(0) != before.text().charAt(0))
                .isPresent();
        return place || other;
    }

    private static boolean organisation(Piece piece) {
        return piece.form().capital() && Words.is(WordKind.ORGANISATION, piece.lastWord());
    }

    private static Piece join(String text, List<Piece> parts, boolean person) {
        Piece first = parts.get(0);
        Piece last = parts.get(parts.size() - 1);
        Span span = first.span().cover(last.span());
        String key = String.join(" ", parts.stream().map(Piece::key).toList());
        Form form = first.form();
        return new Piece(
                first.first(),
                last.last(),
                span,
                span.of(text),
                key,
                "NNP",
                form,
                first.joined(),
                person ? first.meanings() : List.of(),
                null,
                !person);
    }
}
